import type { update as english } from '../../en/operations/update';

export const update: typeof english = {
  title: 'Perbarui grup',
  summary: 'Mengubah nama, deskripsi, atau foto grup.',
  submit: 'Perbarui grup',
  heading: () => 'Perbarui grup',
  confirm: () => 'Konfirmasi pembaruan',
  succeeded: 'Grup telah diperbarui.',
  failed: 'Grup tidak diperbarui.',
  partial: 'Grup diperbarui sebagian.',
  consequences: {
    seen: 'Anggota melihat perubahannya di WhatsApp',
    pictureRules: 'WhatsApp hanya menerima foto berupa JPEG persegi, minimal 192 × 192 piksel dan maksimal 5 MB',
    pictureLost: 'Foto yang sekarang diganti dan tidak dapat dikembalikan dari sini',
  },
  nothingChanged: 'Belum ada yang diubah. Ubah nama, deskripsi, atau foto, atau tutup formulir ini.',
  pictureStays:
    'Foto dapat diganti tetapi tidak dapat dihapus. Silakan biarkan alamatnya di sini, atau berikan alamat foto lain.',
};
