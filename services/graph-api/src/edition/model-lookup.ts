import type { EditionContent, StreetEntry } from './edition-content.ts';
import { type ComparedForm, comparedForm, likenessOf, mostLikeness, nameForm } from './name-form.ts';

export interface FoundSegment {
  id: string;
  name: string;
  chainId: string;
}

export interface FoundProduct {
  id: string;
  name: string;
  /** Whether the text was the product's own name or one of its aliases. */
  via: 'NAME' | 'ALIAS';
}

/** What a suggestion is drawn from: the name to show and all forms that a text may be like. */
interface Candidate {
  name: string;
  forms: ComparedForm[];
}

/** Below this likeness (0 to 1) a name is no help to the one who mistyped. */
const LEAST_LIKENESS = 0.34;

/**
 * Understands names of the chain model as people write them. Exact look-ups go by name and alias through maps;
 * only suggestions compare against all names.
 */
export class ModelLookup {
  private readonly industries = new Map<string, { id: string; name: string }>();
  private readonly chains = new Map<string, { id: string; name: string }>();
  /** By name form; a name that several chains use has several entries. */
  private readonly segments = new Map<string, FoundSegment[]>();
  private readonly products = new Map<string, FoundProduct>();
  private readonly streets = new Map<string, { code: string; name: string }>();
  private readonly chainCandidates: Candidate[];
  private readonly segmentCandidates: (Candidate & { chainId: string })[];
  private readonly productCandidates: Candidate[];

  constructor(content: EditionContent, streets: readonly StreetEntry[]) {
    for (const { id, name } of content.industries) {
      for (const form of industryForms(name)) this.industries.set(form, { id, name });
    }
    for (const { id, name, aliases } of content.chains) {
      for (const form of forms(name, aliases)) this.chains.set(form, { id, name });
    }
    for (const { id, name, chainId, aliases } of content.segments) {
      for (const form of forms(name, aliases)) {
        this.segments.set(form, [...(this.segments.get(form) ?? []), { id, name, chainId }]);
      }
    }
    for (const { id, name, aliases } of content.products) {
      for (const alias of aliases) this.products.set(nameForm(alias), { id, name, via: 'ALIAS' });
    }
    for (const { id, name } of content.products) this.products.set(nameForm(name), { id, name, via: 'NAME' });
    for (const { code, name, aliases } of streets) {
      for (const form of [code, ...forms(name, aliases)]) this.streets.set(form, { code, name });
    }
    this.chainCandidates = chainCandidates(content);
    this.segmentCandidates = content.segments.map(({ name, aliases, chainId }) => ({
      name,
      chainId,
      forms: forms(name, aliases).map(comparedForm),
    }));
    this.productCandidates = content.products.map(({ name, aliases }) => ({
      name,
      forms: forms(name, aliases).map(comparedForm),
    }));
  }

  /** An industry by its name, or by either part of a name with an explanation in brackets. */
  industryByName(text: string): { id: string; name: string } | null {
    return this.industries.get(nameForm(text)) ?? null;
  }

  chainByName(text: string): { id: string; name: string } | null {
    return this.chains.get(nameForm(text)) ?? null;
  }

  /** A segment of the chain; without a chain only a name that no two chains share. */
  segmentByName(text: string, chainId?: string): FoundSegment | null {
    const found = this.segments.get(nameForm(text)) ?? [];
    const wanted = chainId === undefined ? found : found.filter((segment) => segment.chainId === chainId);
    return wanted.length === 1 ? (wanted[0] ?? null) : null;
  }

  productByName(text: string): FoundProduct | null {
    return this.products.get(nameForm(text)) ?? null;
  }

  /** A street by its code, its official name or any usual way to write it. */
  streetByName(text: string): { code: string; name: string } | null {
    return this.streets.get(nameForm(text)) ?? null;
  }

  industryNames(): string[] {
    return [...new Set([...this.industries.values()].map(({ name }) => name))];
  }

  chainNames(): string[] {
    return this.chainCandidates.map(({ name }) => name);
  }

  /** Names of the segments of a chain, or of all, in the order of the model. */
  segmentNames(chainId?: string): string[] {
    const own = (candidate: { chainId: string }) => chainId === undefined || candidate.chainId === chainId;
    return [...new Set(this.segmentCandidates.filter(own).map(({ name }) => name))];
  }

  productNames(): string[] {
    return this.productCandidates.map(({ name }) => name);
  }

  /** Names of the chains most like the text or like what belongs to them, best first. */
  suggestChains(text: string, n = 3): string[] {
    return suggest(text, this.chainCandidates, n);
  }

  /** Names of the segments most like the text, best first. */
  suggestSegments(text: string, chainId?: string, n = 3): string[] {
    const candidates =
      chainId === undefined
        ? this.segmentCandidates
        : this.segmentCandidates.filter((candidate) => candidate.chainId === chainId);
    return suggest(text, candidates, n);
  }

  /** Names of the products most like the text, best first. */
  suggestProducts(text: string, n = 3): string[] {
    return suggest(text, this.productCandidates, n);
  }
}

function forms(name: string, aliases: readonly string[]): string[] {
  return [name, ...aliases].map(nameForm);
}

/** 新型显示(光电子信息) is met as the whole, as 新型显示 and as 光电子信息. */
function industryForms(name: string): string[] {
  const form = nameForm(name);
  const parts = /^([^(]+)\(([^)]+)\)$/.exec(form);
  return parts ? [form, ...parts.slice(1)] : [form];
}

/** A chain is also meant by those who write something like its industry. */
function chainCandidates(content: EditionContent): Candidate[] {
  const industries = new Map(content.industries.map(({ id, name }) => [id, name]));
  return content.chains.map(({ name, aliases, industryId }) => ({
    name,
    forms: [...forms(name, aliases), ...industryForms(industries.get(industryId) ?? name)].map(comparedForm),
  }));
}

function suggest(text: string, candidates: readonly Candidate[], n: number): string[] {
  const form = comparedForm(nameForm(text));
  const score = (known: ComparedForm) =>
    mostLikeness(form.form, known.form) < LEAST_LIKENESS ? 0 : likenessOf(form, known);
  const scored = candidates
    .map((candidate) => ({ name: candidate.name, score: Math.max(...candidate.forms.map(score)) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name, 'zh-CN'));
  return [...new Set(scored.map(({ name }) => name))].slice(0, n);
}
