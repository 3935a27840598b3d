import type { states as english } from '../en/states';

export const states: typeof english = {
  pending: 'Menunggu konfirmasi',
  approved: 'Akan dimulai',
  denied: 'Ditolak',
  withdrawn: 'Ditarik kembali',
  expired: 'Kedaluwarsa',
  stale: 'Tidak mungkin lagi',
  executing: 'Sedang berjalan',
  settling: 'Memeriksa hasil',
  succeeded: 'Selesai',
  partial: 'Selesai sebagian',
  failed: 'Tidak dilakukan',
  unknown: 'Hasil tidak diketahui',
};
