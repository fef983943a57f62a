/** A page of its own for the list of findings: ten thousand rows of uneven height. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { VirtualList } from '../../src/taskpane/controls/VirtualList';

const ids = Array.from({ length: 10_000 }, (_, i) => `row ${i}`);

function Page() {
  const [current, setCurrent] = useState(0);
  return (
    <VirtualList
      label="Phát hiện"
      ids={ids}
      keep={current}
      scroller={() => document.querySelector('main')}
      className={() => 'item'}
      row={(index) => (
        <button
          type="button"
          style={{ display: 'block', height: `${40 + (index % 5) * 20}px` }}
          onClick={() => {
            setCurrent(index);
          }}
        >
          {ids[index]}
        </button>
      )}
    />
  );
}

const main = document.createElement('main');
main.style.cssText = 'height: 500px; overflow: auto';
document.body.appendChild(main);
render(<Page />, main);
