import { RegisterState } from '../../generator/check/index.ts';
import type { Region } from './region.ts';

/** A register of the VM: what the checker knows of it, its number, and what it points into. */
export class Register {
  readonly state = new RegisterState();
  /** Of a number; a pointer's is worked out from where it points. */
  number = 0n;
  region: Region | undefined = undefined;

  copy(other: Register): void {
    this.state.copy(other.state);
    this.number = other.number;
    this.region = other.region;
  }

  clear(): void {
    this.state.clear();
    this.region = undefined;
  }

  /** Makes it a number; `isConstant` says that it follows from the code alone. */
  set(value: bigint, isConstant: boolean): void {
    this.number = BigInt.asUintN(64, value);
    this.region = undefined;
    const signed = Number(BigInt.asIntN(64, value));
    if (isConstant) this.state.constant(signed);
    else this.state.number(signed, signed);
  }

  /** Returns its bits: of a pointer those of an address. */
  bits(): bigint {
    if (!this.state.isPointer()) return this.number;
    return this.region ? BigInt.asUintN(64, this.region.base + BigInt(this.state.min)) : 0n;
  }
}

export function createVmRegisters(): Register[] {
  return Array.from({ length: 11 }, () => new Register());
}
