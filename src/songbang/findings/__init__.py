"""Terms set against the law: findings, absences, conflicts between papers, papers that are missing."""
