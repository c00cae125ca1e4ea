import { logUncaught } from '#app/boot/log-uncaught.ts';
import { startBoot } from '#app/boot/start-boot.ts';

// Imported first: the journal and the view open in other processes while this one runs the rest of the program.
logUncaught();
startBoot();
