import { z } from 'zod';

/** What the first run asks. Name and mail may wait until the first invite. */
export const aboutMe = z.object({
  name: z.string().trim().max(200, 'This name is too long.'),
  email: z.union([z.literal(''), z.email('This is not a whole mail address, such as robin@example.com.')]),
  zone: z.string().min(1),
  country: z.string().length(2),
});
export type AboutMe = z.infer<typeof aboutMe>;
