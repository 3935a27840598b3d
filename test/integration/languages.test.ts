import { people } from '../../sandbox/workspace';
import { answerTo, ask, formOf, reading } from '../support/world/acts';
import { useWorld } from '../support/world/use-world';

/** A desk whose channel reads Chinese; who asks reads Indonesian in Jakarta, one approver English, the other German. */
describe('people of several languages at one desk', () => {
  const the = useWorld({
    language: 'zh-CN',
    locales: {
      [people.dina]: { locale: 'id-ID', tz: 'Asia/Jakarta' },
      [people.mei]: { locale: 'de-DE', tz: 'Europe/Berlin' },
    },
  });

  it('each read in their own language what only they see, and the channel reads the desk’s', async () => {
    const { world } = the;
    const card = await ask(world, '/chatgroup link delete Reseller Onboarding', { Alasan: 'Posternya disalin' });
    const shown = world.reads(card);
    for (const said of [
      '删除邀请链接',
      '等待确认',
      '申请人：@Dina',
      '原因：Posternya disalin',
      '[确认删除]',
      '[拒绝]',
    ]) {
      expect(shown).toContain(said);
    }
    expect(shown).not.toMatch(/Hapus|Waiting|Delete/);

    await world.dina.clicks('确认删除', { in: card, confirm: true });
    await answerTo(world, world.dina, /Anda sendiri yang mengajukan ini/);
    await world.raka.clicks('显示链接', { in: card });
    await answerTo(world, world.raka, /Whoever has this link can join/);
    await world.mei.clicks('确认删除', { in: card, confirm: true });
    await answerTo(world, world.mei, /You confirmed this\./);

    const { thread } = await reading(world, card, /已完成/, /邀请链接已删除。/);
    expect(thread).toContain('@Mei 已确认。现在开始执行。');
    expect(thread).toMatch(/CAMS 已受理（RequestId \S+）/);
  });

  it('open their forms in their own language, from the first one on', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup create');
    const opened = await world.until(() => world.dina.view());
    expect(world.reads(opened)).toMatch(/Buat grup/);
    expect(await world.until(() => formOf(world, world.dina))).toMatch(/Nama grup[\s\S]*Deskripsi/);
    expect(JSON.stringify(world.slack.log.entries)).not.toMatch(/Create group|Reading the group/);
  });

  it('read times in their own zone, and share in the desk’s language with the zone named', async () => {
    const { world } = the;
    await world.dina.types(world.desk, '/chatgroup list Warehouse');
    const own = world.reads(await answerTo(world, world.dina, /1 grup cocok/));
    expect(own).toMatch(/Nama grup.*Status.*Anggota.*Tautan.*Diperbarui/);
    expect(own).toMatch(/Warehouse Night Shift +ACTIVE +1 dari 8 +tidak +\d+ Jan 2026, \d\d\.\d\d(?! UTC)/);
    expect(own).toContain('Hanya Anda yang dapat melihat ini.');

    await world.dina.clicks('Bagikan di channel');
    const shared = world.reads(await world.until(() => world.cards()[0]));
    expect(shared).toMatch(/由 @Dina 分享/);
    expect(shared).toMatch(/Warehouse Night Shift +ACTIVE +1\/8 +无 +2026年1月\d+日 \d\d:\d\d UTC/);
    expect(shared).not.toMatch(/grup|Hanya/);
  });
});
