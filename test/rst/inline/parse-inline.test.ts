import { rstCases } from '../rst-cases.ts';

rstCases('inline');
