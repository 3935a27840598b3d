import { useCallback, useState } from 'react';
import { ActingProvider } from '../acting';
import { OutsidePanel } from '../outside';
import { ChannelList } from './channel-list';
import { Modal } from './modal';
import { Payloads } from './payloads';
import { Place } from './place';
import { HOME, type Route } from './route';
import { type Dock, TopBar } from './top-bar';
import { useActs } from './use-acts';
import { usePageState } from './use-page-state';
import { useRoute } from './use-route';
import { useToast } from './use-toast';
import { useUnseen } from './use-unseen';

/** Below this width nothing stands at the right at first, in pixels. */
const WIDE = 1200;

/** The whole page. @param first where one is when the address says nothing */
export function App({ first }: { first: Route }) {
  const [route, go] = useRoute(first);
  const [dock, show] = useState<Dock | undefined>(window.innerWidth >= WIDE ? 'cams' : undefined);
  const [problem, say] = useToast();
  const { state, isOpen } = usePageState(route.me);
  const acts = useActs(route.me, say);
  const unseen = useUnseen(state, route.place);
  const top = state?.stack.at(-1);
  const goTo = useCallback(
    (place: string) => {
      go({ place, thread: undefined });
      if (place === HOME) void acts.act({ act: 'open-home' });
    },
    [go, acts],
  );

  if (state === undefined)
    return (
      <p className="shell-waiting">{isOpen ? 'Opening …' : 'The sandbox does not answer. Is it still running?'}</p>
    );
  return (
    <ActingProvider value={{ ...acts, state }}>
      <div className="shell" data-me={state.me} data-dock={dock !== undefined} data-thread={route.thread !== undefined}>
        <TopBar state={state} dock={dock} refused={state.refusedCount} be={(me) => go({ me })} show={show} />
        <ChannelList
          state={state}
          place={route.place}
          unseen={unseen}
          go={goTo}
          run={(callbackId) => void acts.act({ act: 'shortcut', callbackId })}
        />
        <Place state={state} route={route} go={go} act={acts.act} />
        {dock === 'cams' && <OutsidePanel />}
        {dock === 'payloads' && <Payloads log={state.log} count={state.logCount} />}
      </div>
      {top !== undefined && (
        <Modal
          key={top.id}
          view={top}
          below={state.stack.length - 1}
          submit={() => acts.submit(top.id)}
          close={(all) => void acts.act({ act: 'close', view: top.id, all })}
        />
      )}
      <p className="shell-toast" role="status">
        {isOpen ? problem : 'The sandbox does not answer. Is it still running?'}
      </p>
    </ActingProvider>
  );
}
