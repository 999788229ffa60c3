import subsetUrl from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { assert } from '../../base/assert.ts';
import { ok, type Result } from '../../base/result.ts';
import { fetchFont } from '../fetch-font.ts';

/** A variable face at one weight, with these letters and all of their forms; undefined when it is no font. */
export type Subset = (
  font: ArrayBuffer,
  weight: number,
  letters: Iterable<string>,
) => Uint8Array<ArrayBuffer> | undefined;

/** Loads HarfBuzz’s subsetter, which is large, and wanted only by whoever prints. */
export async function loadSubset(signal?: AbortSignal): Promise<Result<Subset, 'font-missing'>> {
  const code = await fetchFont(subsetUrl, signal);
  return code.ok ? ok(await createSubset(code.value)) : code;
}

/** `code` is the subsetter as WebAssembly. */
export async function createSubset(code: ArrayBuffer): Promise<Subset> {
  const { instance } = await WebAssembly.instantiate(code);
  const { memory } = instance.exports;
  assert(memory instanceof WebAssembly.Memory, 'a subsetter without a memory');
  const call = (name: string, ...values: readonly number[]): number => {
    const called = instance.exports[name];
    assert(typeof called === 'function', `a subsetter without ${name}`);
    return Number(called(...values));
  };
  return (font, weight, letters) => subset({ call, memory }, font, weight, letters);
}

interface HarfBuzz {
  /** Addresses are of its memory. */
  readonly call: (name: string, ...values: readonly number[]) => number;
  readonly memory: WebAssembly.Memory;
}

const readOnly = 1;
const weightAxis = 0x77_67_68_74; // wght
const layoutFeatures = 6; // HB_SUBSET_SETS_LAYOUT_FEATURE_TAG
const figuresOfOneWidth = 0x74_6e_75_6d; // tnum

function subset(hb: HarfBuzz, ...[font, weight, letters]: Parameters<Subset>): ReturnType<Subset> {
  const { call, memory } = hb;
  const data = call('malloc', font.byteLength);
  new Uint8Array(memory.buffer).set(new Uint8Array(font), data);
  const blob = call('hb_blob_create', data, font.byteLength, readOnly, 0, 0);
  const face = call('hb_face_create', blob, 0);
  const input = call('hb_subset_input_create_or_fail');
  const wanted = call('hb_subset_input_unicode_set', input);
  for (const letter of letters) call('hb_set_add', wanted, letter.codePointAt(0) ?? 0);
  call('hb_set_add', call('hb_subset_input_set', input, layoutFeatures), figuresOfOneWidth);
  call('hb_subset_input_pin_axis_location', input, face, weightAxis, weight);
  const made = call('hb_subset_or_fail', face, input);
  const bytes = made === 0 ? undefined : bytesOf(hb, made);
  call('hb_subset_input_destroy', input);
  call('hb_face_destroy', face);
  call('hb_blob_destroy', blob);
  call('free', data);
  return bytes;
}

/** A copy of what a face is made of, which is let go. */
function bytesOf({ call, memory }: HarfBuzz, face: number): Uint8Array<ArrayBuffer> {
  const blob = call('hb_face_reference_blob', face);
  const from = call('hb_blob_get_data', blob, 0);
  const bytes = new Uint8Array(memory.buffer).slice(from, from + call('hb_blob_get_length', blob));
  call('hb_blob_destroy', blob);
  call('hb_face_destroy', face);
  return bytes;
}
