/** A line of work: what people in it are called, can do, and where they do it. */
export type Trade = {
  readonly titles: readonly string[];
  readonly skills: readonly string[];
  readonly employers: readonly string[];
  /** What a recruiter writes after a first talk; {name}, {employer}, {skill} are filled in. */
  readonly screening: readonly string[];
};

export const engineering: Trade = {
  titles: ['Backend Engineer', 'Senior Backend Engineer', 'Platform Engineer', 'Software Developer', 'Site Reliability Engineer', 'Staff Engineer', 'Full-stack Developer'],
  skills: ['Go', 'TypeScript', 'PostgreSQL', 'Kubernetes', 'Kafka', 'Python', 'Rust', 'React', 'Terraform', 'gRPC', 'AWS', 'Java', 'Observability'],
  employers: ['Brightsail', 'Kettle & Loom Software', 'Norddata', 'Parcelwise', 'Tidewater Labs', 'Openfjord', 'Quillstack', 'Velo Maps'],
  screening: [
    'Talked 20 min. Runs the billing service at {employer} with two others, on call every third week. Strong in {skill}, honest about what they have not touched. Wants fewer meetings and an owner who decides.',
    'Good first call. Led the move off the monolith at {employer}; can explain why they did NOT split the last part. {skill} daily. Notice three months to the end of the quarter.',
    '{name} is tired of the reorganisations at {employer}. Has two other processes, both early. Deep in {skill}; system design is the strong side, less so people work.',
    'Solid, quiet. {skill} for six years. Pay is not the driver: wants to see the thing still run in five years. Four days a week would be a plus.',
    'Screened. Clear about wanting remote with two days in the office a month at most. {skill} yes, but on-call only with compensation. Salary fits.',
  ],
};

export const finance: Trade = {
  titles: ['Financial Controller', 'Interim Finance Controller', 'Finance Business Partner', 'Group Accountant', 'FP&A Manager', 'Management Accountant'],
  skills: ['IFRS', 'Month-end close', 'SAP S/4HANA', 'Consolidation', 'Power BI', 'Audit', 'Cash-flow forecasting', 'NetSuite', 'Cost accounting', 'ACCA'],
  employers: ['Harbour Mutual', 'Castlegate Foods', 'Lumen Retail Group', 'Aldgate & Partners', 'Ferrous Holdings', 'Wexford Pharma'],
  screening: [
    'Between contracts since {employer} ended early. Has taken over a close in week one before and sounded like it. {skill} hands-on, not only "managed".',
    'Day rate is at the top of the band but {name} starts Monday if need be. References from {employer} offered without asking. Strong on {skill}.',
    'Good on {skill}; left {employer} when the shared service centre moved. Will travel two days a week, not three. Own limited company, insurance in place.',
    'Careful and precise. Built the {skill} reporting at {employer} from nothing. Nervous about a listed company, talk about that before the interview.',
  ],
};

export const nursing: Trade = {
  titles: ['Registered Nurse', 'Intensive Care Nurse', 'Ward Nurse', 'Senior Nurse', 'Charge Nurse', 'Nurse Practitioner'],
  skills: ['Intensive care', 'Ventilation', 'Triage', 'Wound care', 'Paediatrics', 'Dialysis', 'Team lead', 'Advanced life support', 'Palliative care'],
  employers: ['St Brendan Hospital', 'Klinikum am Deich', 'Rosenhof Clinic', 'Mercy General', 'Hôpital des Tilleuls', 'Westend Care'],
  screening: [
    'Eight years on the ward at {employer}, the last two with {skill}. Night shifts are fine, weekends every second. Registration is valid, papers in order.',
    '{name} called back after the shift. Wants to stay with {skill}. Asks about the ratio at night before anything else: answer that first.',
    'Warm and direct. Trains the new ones at {employer}. {skill} certificate renewed this spring. Would move if the clinic helps with a flat.',
    'Recognition of the diploma is done, language B2, working on C1. {skill} at {employer} for four years. Two children, so fixed shifts matter more than pay.',
  ],
};

export const trades = { engineering, finance, nursing } as const;
export type TradeName = keyof typeof trades;
