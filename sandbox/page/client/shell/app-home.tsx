import type { ShownView } from '../../../slack';
import { Blocks } from '../blocks';

/** App Home, as the app published it for this person. */
export function AppHome({ app, home }: { app: string; home: ShownView | undefined }) {
  return (
    <main className="shell-channel" aria-label="App Home">
      <header className="shell-channel-head">
        <h2>{app}</h2>
        <p>App Home</p>
      </header>
      <section className="shell-home" aria-label="Home">
        {home === undefined ? (
          <p className="shell-empty">{app} has not published anything here yet.</p>
        ) : (
          <>
            {home.notice !== undefined && (
              <p className="shell-notice" role="alert">
                {home.notice}
              </p>
            )}
            <Blocks
              blocks={home.blocks}
              at={{ kind: 'view', id: home.id }}
              values={home.values}
              errors={home.errors}
              isForm={false}
            />
          </>
        )}
      </section>
    </main>
  );
}
