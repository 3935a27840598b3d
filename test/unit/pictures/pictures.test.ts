import { createPictures } from '../../../src/pictures';
import { formCheck } from '../../../src/pictures/form-check';
import { createFakeClock } from '../../support/fake-clock';
import { silentLog } from '../../support/stores';

const shared = { clock: createFakeClock(), log: silentLog };

describe('in front of a CAMS on this machine', () => {
  const { check } = createPictures({ ...shared, isStandIn: true });

  it('an address that could be good is taken without a look', async () => {
    expect(await check('https://pictures.example/a.jpg')).toBeUndefined();
  });

  it('an address that cannot be good is refused', async () => {
    await expect(check('https://10.0.0.1/a.jpg')).rejects.toMatchObject({ code: 'picture_url_not_public' });
    await expect(check('http://pictures.example/a.jpg')).rejects.toMatchObject({ code: 'picture_url_form' });
  });
});

it('in front of the real one pictures are fetched', () => {
  expect(createPictures({ ...shared, isStandIn: false })).not.toBe(formCheck);
});
