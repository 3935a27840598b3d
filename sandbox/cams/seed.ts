import { type CamsStandInOptions, defaultKeys, type GroupSeed } from './options';

const businessNumber = '6281100000001';

/** Invented numbers of several lengths and country codes. */
function numbers(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(3, '0')}`);
}

/** Oldest first: the last one is listed first. */
const groups: (GroupSeed & { link?: string })[] = [
  {
    subject: 'Reseller Onboarding',
    description: 'Questions of new resellers, answered on working days.',
    participants: numbers('6281234567', 8),
  },
  {
    subject: 'Pelanggan Setia Jakarta Selatan',
    description: 'Kabar promo dan pesanan untuk pelanggan setia.',
    participants: numbers('6281345670', 6),
  },
  {
    subject: 'Promo Lebaran 🌙',
    description: 'Promo terbatas sampai akhir bulan.',
    participants: numbers('6285678900', 4),
  },
  { subject: '新加坡 VIP 客户群', description: '新品预告、专属优惠与售后支持。', participants: numbers('6591234', 7) },
  { subject: '华东经销商交流群', description: '每周一发布库存与价格。', participants: numbers('8613800138', 3) },
  {
    subject: 'عملاء الرياض المميزون',
    description: 'العروض الأسبوعية وخدمة ما بعد البيع.',
    participants: numbers('9665012345', 5),
  },
  {
    subject:
      'Café & Pâtisserie – Événements, dégustations et commandes spéciales pour les revendeurs d’Île-de-France (printemps–été)',
    participants: numbers('3361234567', 2),
  },
  {
    subject: '🎁 Beta testers 🎉',
    description: [
      'Try it first. Tell us everything.',
      'Every second Tuesday we post one thing that is not finished. Please use it as you would on a busy day, and write here what you expected, what happened instead and what you did next. Pictures help; names and order numbers of customers do not belong here.',
      'Answers come on working days between nine and six, Singapore time. Whoever has been silent for three months makes room for the next in line, with our thanks and a voucher.',
      'Bitte auf Englisch schreiben. 请用英文书写。 الرجاء الكتابة بالإنجليزية.',
    ].join('\n\n'),
    participants: numbers('447700900', 8),
  },
  { subject: 'Warehouse Night Shift', participants: numbers('6281990000', 1) },
  {
    subject: 'Kelas Memasak Bu Sari',
    description: 'Resep, jadwal kelas & tanya jawab',
    participants: numbers('6282123450', 5),
    removed: ['6282123450998', '6282123450999'],
  },
  {
    subject: 'Support <Tier 2> & Escalations',
    description: 'For *urgent* cases only',
    participants: numbers('1415555', 2),
  },
  { subject: 'Empty group, waiting for its first member', participants: [] },
];

/**
 * A workspace to look at: groups in several scripts, most with a link, one suspended, one inactive, one with people who
 * were removed. Fresh at each call.
 */
export const demoWorkspace = () =>
  ({
    custSpaceId: 'cams-demo0001',
    businessNumbers: [businessNumber],
    keys: defaultKeys(),
    seed: groups.map((group, index) => ({
      ...group,
      businessNumber,
      groupId: `Y2FwaV9ncm91cDo${index}MTIwMzYzMDQ=`,
      ...(index % 3 === 2
        ? {}
        : { link: `https://chat.whatsapp.com/TESTsandboxLink${String(index).padStart(7, '0')}` }),
      ...(index === 4 ? { status: 'INACTIVE' } : index === 6 ? { status: 'SUSPENDED' } : {}),
      modifiedAt: Date.UTC(2026, 0, 5 + index, 9, 30),
    })),
  }) satisfies CamsStandInOptions;
