import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/page.css';
import './shell/shell.css';
import { App } from './shell/app';
import { firstRoute } from './shell/first-route';

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App first={firstRoute(root.dataset)} />
    </StrictMode>,
  );
