// The service, on a disk that takes nothing more after SIGUSR2.
import { DurableFiles } from '../store/durable-files.js';

process.on('SIGUSR2', () => {
  Object.assign(DurableFiles.prototype, {
    force: () => {
      throw Object.assign(new Error('i/o error'), { code: 'EIO' });
    },
  });
});

await import('../main.js');
