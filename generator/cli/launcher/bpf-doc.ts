#!/usr/bin/env node
import { launch } from './launch.ts';

void launch('bpf_doc', 'bpf_doc');
