import type { audit as english } from '../en/audit';
import { code, phrase, time } from '../phrase';
import { number } from './number';

export const audit: typeof english = {
  line: {
    stands: (at, count, head) => phrase`Audit sampai ${time(at)}: ${number(count)} entri, ujung ${code(head)}`,
    keep: 'Simpan baris ini: kelak ini menunjukkan bahwa tidak ada yang diubah atau dihapus sampai titik ini.',
  },
  problems: {
    changed: 'tidak sama dengan yang ditulis',
    missing: 'tidak ada',
    reordered: 'berada di tempat lain dari saat ditulis',
    extra: 'berada sebelum entri pertama',
    head: 'adalah yang terakhir, tetapi ujung yang disimpan menyatakan lain',
  },
  rules: {
    unreadable: 'Entri ini tidak memuat yang seharusnya.',
    not_submitted: 'Tidak ada entri yang menyebutkan siapa yang mengajukannya.',
    submitted_twice: 'Permintaan ini diajukan untuk kedua kalinya.',
    already_ended: 'Permintaan ini berlanjut setelah berakhir.',
    no_such_move: 'Permintaan ini berpindah ke keadaan yang tidak mungkin dari keadaan sebelumnya.',
    wrong_actor: 'Ini dilakukan oleh pihak yang tidak melakukan hal ini.',
    wrong_revision: 'Entri ini tentang versi yang tidak ditampilkan.',
    approved_by_policy_alone: 'Tidak ada yang mengonfirmasi, padahal harus ada.',
    too_few_approvals: 'Yang mengonfirmasi lebih sedikit dari yang diminta kebijakannya.',
    approved_by_requester: 'Pemohonnya sendiri yang mengonfirmasi, padahal kebijakannya tidak mengizinkan.',
    not_an_approver: 'Yang mengonfirmasi tidak disebut dalam kebijakannya.',
    vote_without_record: 'Ada konfirmasi yang dihitung, padahal tidak diberikan untuk versi ini.',
    approved_without_policy: 'Konfirmasi ini tidak menyebutkan kebijakan yang dipakai.',
    weaker_policy: 'Dikonfirmasi dengan kebijakan yang lebih longgar daripada saat diajukan.',
    approved_after_expiry: 'Dikonfirmasi setelah kedaluwarsa.',
    attempted_twice: 'Satu versi yang dikonfirmasi dicoba dua kali.',
    attempt_without_approval: 'Dicoba tanpa konfirmasi atas yang ditampilkan.',
    attempt_too_late: 'Dicoba lebih lambat dari yang diizinkan kebijakannya.',
    attempt_after_group_left: 'Dicoba pada grup yang sudah lepas dari desk ini.',
    write_without_attempt: 'Ada hasil dari penulisan yang tidak dicatat sebelumnya.',
    withdrawn_by_another: 'Ditarik oleh orang yang tidak mengajukannya.',
    said_by_requester: 'Pemohonnya sendiri yang menyatakan hasilnya.',
    looser_at_once: 'Desk langsung dilonggarkan, padahal harus menunggu 24 jam atau admin kedua.',
    change_not_asked: 'Perubahan desk yang tidak sedang menunggu dinyatakan berakhir.',
    agreed_by_asker: 'Perubahan desk disetujui oleh orang yang memintanya sendiri.',
    in_force_too_early: 'Perubahan desk berlaku sebelum 24 jam berlalu.',
  },
};
