"""The Fears room: what the applicant fears, why, and what it rests on."""
