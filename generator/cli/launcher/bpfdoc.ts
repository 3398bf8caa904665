#!/usr/bin/env node
import { launch } from './launch.ts';

void launch('bpfdoc', process.argv[2]);
