import { formatProblem, type Problem, type Severity, severityOf } from '../../src/domain/problem.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Writes problems for a terminal, the gravest first, then by place; a summary closes. */
export function formatReport(problems: readonly Problem[]): string {
  const inOrder = problems.toSorted(
    (one, other) =>
      severities.indexOf(severityOf(one)) - severities.indexOf(severityOf(other)) ||
      one.place.file.localeCompare(other.place.file) ||
      (one.place.line ?? 0) - (other.place.line ?? 0) ||
      (one.place.column ?? 0) - (other.place.column ?? 0),
  );
  return inOrder.map((problem) => `${formatProblem(problem)}\n`).join('\n');
}

/** @example countProblems(problems) => '1 error, 2 warnings, 5 notes' */
export function countProblems(problems: readonly Problem[]): string {
  return severities
    .map((severity) => ({
      severity,
      count: problems.filter((problem) => severityOf(problem) === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** Gives the problems that are errors. */
export function findErrors(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => severityOf(problem) === 'error');
}

/** Tells whether a problem among these is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return findErrors(problems).length > 0;
}
