#!/usr/bin/env python3
"""Invented data for the recipes of examples/published, and their scores by a computation of its own: each index is written
out below as its publisher describes it, with numpy alone, and nothing of the add-in is used.
usage: independent.py   writes examples/published/KEY/data.csv and tests/published/expected/KEY.csv"""
import csv, math, os
import numpy as np

here = os.path.dirname(os.path.abspath(__file__))
folders = os.path.join(here, '..', '..', 'examples', 'published')
NAN = float('nan')


# ---------- pieces
def minmax(x, d=1, a=0.0, b=100.0):
    v = d * x
    return (v - np.nanmin(v)) / (np.nanmax(v) - np.nanmin(v)) * (b - a) + a


def posts(x, low, high, d=1, a=0.0, b=100.0, f=lambda v: v):
    share = (f(x) - f(low)) / (f(high) - f(low))
    share = share if d == 1 else 1 - share
    return np.where(np.isnan(share), NAN, np.clip(share, 0, 1)) * (b - a) + a


def z(x, mean=0.0, sd=1.0, d=1, w=None):
    ok = ~np.isnan(x)
    w = np.ones_like(x) if w is None else w
    w = np.where(ok, w, 0)
    n = np.count_nonzero(w > 0)
    w = w / w.sum() * n
    m = np.nansum(w * np.where(ok, x, 0)) / n
    s = math.sqrt(np.nansum(w * np.where(ok, x - m, 0) ** 2) / (n - 1))
    return d * (x - m) / s * sd + mean


def ranks(x):
    """1 + how many are below: the worst has 1, equal values share the smallest."""
    ok = x[~np.isnan(x)]
    return np.array([NAN if np.isnan(v) else 1 + np.count_nonzero(ok < v) for v in x]), len(ok)


def percent_rank(x):
    r, n = ranks(x)
    return (r - 1) / (n - 1)


def exponential(x):
    r, n = ranks(x)
    return -23 * np.log(1 - r / n * (1 - math.exp(-100 / 23)))


def groups(x, k):
    """Group 1 has the lowest k-th part of the units."""
    r, n = ranks(x)
    return np.floor((r - 1) * k / n) + 1


def mean(columns, weights=None, need=0.0):
    x = np.array(columns)
    w = np.ones(len(columns)) if weights is None else np.array(weights, float)
    has = ~np.isnan(x)
    top = np.nansum(np.where(has, x, 0) * w[:, None], axis=0)
    low = np.nansum(has * w[:, None], axis=0)
    share = has.sum(axis=0) / len(columns)
    return np.where((low > 0) & (share >= need - 1e-12), top / np.where(low > 0, low, 1), NAN)


def geometric(columns, weights=None):
    return np.exp(mean([np.log(c) for c in columns], weights))


def excel_skew_kurt(x):
    x = x[~np.isnan(x)]
    n, m = len(x), x.mean()
    s = x.std(ddof=1)
    skew = n / ((n - 1) * (n - 2)) * (((x - m) / s) ** 3).sum()
    kurt = n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * (((x - m) / s) ** 4).sum() - 3 * (n - 1) ** 2 / ((n - 2) * (n - 3))
    return skew, kurt


def winsorised(x, points, skew, kurt):
    """The winsorised column, and whether it passes the test then."""
    passes = lambda v: abs(excel_skew_kurt(v)[0]) < skew or excel_skew_kurt(v)[1] < kurt
    if passes(x):
        return x, True
    v, moved = x.copy(), set()
    while not passes(v) and len(moved) < points:
        values = np.unique(v[~np.isnan(v)])
        end, to = (values[-1], values[-2]) if excel_skew_kurt(v)[0] >= 0 else (values[0], values[1])
        moved |= set(np.flatnonzero(v == end))
        v[v == end] = to
    return v, passes(v)


def log_gii(x):
    low, high = np.nanmin(x), np.nanmax(x)
    return np.log((high - 1) * (x - low) / (high - low) + 1)


def pca_weights(columns):
    x = np.array(columns)
    x = x[:, ~np.isnan(x).any(axis=0)]
    values, vectors = np.linalg.eigh(np.corrcoef(x))
    order = np.argsort(values)[::-1]
    values, vectors = values[order], vectors[:, order]
    share = values / values.sum()
    keep = [k for k in range(len(values)) if values[k] >= 1 - 1e-12 and share[k] > 0.1]
    while share[keep].sum() < 0.6:
        keep.append(len(keep))
    return (vectors[:, keep] ** 2 * values[keep]).sum(axis=1)


def bands(x, classes):
    return [('' if np.isnan(v) else ([''] + [n for n, low in classes if v >= low])[-1]) for v in x]


# ---------- tables
def table(key, name):
    with open(os.path.join(folders, key, name + '.csv'), newline='') as f:
        return list(csv.DictReader(f))


def invented(key, n, make):
    """Columns by `make(code, random)`, with few missing values where the recipe has a rule for them."""
    random = np.random.default_rng(sum(map(ord, key)))
    rows = [r for r in table(key, 'framework') if r.get('Direction') or r.get('Type')]
    data = {r['Code']: np.round(make(r, random, n), 4) for r in rows}
    return data


def uniform(low, high):
    return lambda r, random, n: random.uniform(low, high, n)


def beyond(r, random, n):
    """Between the goalposts, and a little beyond them."""
    low, high = float(r.get('Lower') or 0), float(r.get('Upper') or 100)
    if high / max(low, 1) > 100:
        return np.exp(random.uniform(math.log(max(low, 1)), math.log(high * 1.1), n))
    width = high - low
    return random.uniform(low - 0.05 * width if low < 0 else low, high + 0.05 * width, n)


def holes(data, key, share=0.06, codes=None):
    random = np.random.default_rng(1 + sum(map(ord, key)))
    for code in codes or list(data):
        data[code] = np.where(random.uniform(size=len(data[code])) < share, NAN, data[code])
    return data


def written(key, data, extra=(), scores=None, classes=None):
    n = len(next(iter(data.values())))
    codes = [f'U{i + 1:03d}' for i in range(n)]
    cell = lambda v: v if isinstance(v, str) else ('' if math.isnan(v) else repr(float(v)))
    extra = dict(extra)
    with open(os.path.join(folders, key, 'data.csv'), 'w', newline='') as f:
        out = csv.writer(f, lineterminator='\n')
        out.writerow(['Code', 'Name', *extra, *data])
        for i in range(n):
            out.writerow([codes[i], f'Place {i + 1}', *(extra[e][i] for e in extra), *(cell(data[c][i]) for c in data)])
    os.makedirs(os.path.join(here, 'expected'), exist_ok=True)
    with open(os.path.join(here, 'expected', key + '.csv'), 'w', newline='') as f:
        out = csv.writer(f, lineterminator='\n')
        out.writerow(['Code', *scores, *(['Class'] if classes else [])])
        for i in range(n):
            out.writerow([codes[i], *(cell(scores[s][i]) for s in scores), *([classes[i]] if classes else [])])


# ---------- indexes
def hdi():
    def make(r, random, n):
        return {'LE': random.uniform(50, 86, n), 'EYS': random.uniform(4, 21, n), 'MYS': random.uniform(1, 14, n),
                'GNI': np.exp(random.uniform(math.log(600), math.log(110000), n))}[r['Code']]
    d = invented('hdi', 30, make)
    health = posts(d['LE'], 20, 85, b=1)
    school = (posts(d['EYS'], 0, 18, b=1) + posts(d['MYS'], 0, 15, b=1)) / 2
    income = posts(d['GNI'], 100, 75000, b=1, f=np.log)
    index = (health * school * income) ** (1 / 3)
    written('hdi', d, scores={'HDI': index, 'EDU': school},
            classes=bands(index, [('low', 0), ('medium', .55), ('high', .7), ('very high', .8)]))


def svi():
    d = invented('svi', 60, lambda r, random, n: np.round(random.gamma(2, 8, n), 1))  # with ties
    d = holes(d, 'svi', 0.01)
    themes = {'T1': ['POV150', 'UNEMP', 'HBURD', 'NOHSDP', 'UNINSUR'], 'T2': ['AGE65', 'AGE17', 'DISABL', 'SNGPNT', 'LIMENG'],
              'T3': ['MINRTY'], 'T4': ['MUNIT', 'MOBILE', 'CROWD', 'NOVEH', 'GROUPQ']}
    sums = {t: sum(percent_rank(d[c]) for c in codes) for t, codes in themes.items()}
    written('svi', d, scores={**sums, 'SVI': percent_rank(sum(sums.values()))})


def imd():
    d = invented('imd', 50, uniform(0, 60))
    e = {c: exponential(d[c]) for c in d}
    domains = {'EDU': exponential((e['EDC'] + e['EDA']) / 2), 'BAR': exponential((e['BGE'] + e['BWI']) / 2),
               'LIV': exponential(e['LIN'] * .667 + e['LOU'] * .333)}
    index = mean([e['INC'], e['EMP'], e['HEA'], domains['EDU'], domains['BAR'], e['CRI'], domains['LIV']],
                 [22.5, 22.5, 13.5, 13.5, 9.3, 9.3, 9.3])
    written('imd', d, scores={**domains, 'IMD': index})


def simd():
    d = invented('simd', 40, uniform(0, 50))
    weights = [28, 28, 14, 14, 9, 5, 2]
    written('simd', d, scores={'SIMD': mean([exponential(d[c]) for c in ['INC', 'EMP', 'HEA', 'EDU', 'ACC', 'CRI', 'HOU']], weights)})


def inform():
    d = invented('inform', 40, beyond)
    for c in ['EQ', 'FL', 'DR', 'CF', 'PC']:
        d[c] = np.clip(d[c], 0.5, None)
    g = lambda c, low=0, high=10, way=1: posts(d[c], low, high, way, 0, 10)
    natural = geometric([g('EQ'), g('FL'), g('DR')])
    human = mean([g('CF'), g('PC')])
    hazard = geometric([natural, human])
    socio = mean([g('DEV'), g('INE'), g('AID')], [50, 25, 25])
    groups_ = mean([posts(d['UPR'], 1, 1e7, 1, 0, 10, np.log), g('OVG')])
    vulnerable = geometric([socio, groups_])
    coping = geometric([mean([g('GOV', -2.5, 2.5, -1), g('DRR', 1, 5, -1)]), mean([g('COM', 0, 100, -1), g('PHY', 0, 100, -1), g('AHS', 0, 100, -1)])])
    risk = geometric([hazard, vulnerable, coping])
    written('inform', d, scores={'HAZ': hazard, 'VUL': vulnerable, 'LCC': coping, 'RISK': risk},
            classes=bands(risk, [('very low', 0), ('low', 2), ('medium', 3.5), ('high', 5), ('very high', 6.5)]))


def gii():
    def make(r, random, n):
        if r['Code'].endswith('12'):
            v = np.exp(random.normal(3, 1, n))
            v[:6] = [2000, 1800, 1500, 1200, 1000, 900]  # more outliers than may be moved: the logarithm is taken
            return v
        v = random.normal(50, 12, n)
        if r['Code'].endswith('22'):
            v[0] = 400
        return v
    d = holes(invented('gii', 60, make), 'gii')
    d['INST11'][7:] = d['INST11'][7:]
    available = sum(~np.isnan(d[c]) for c in d) / len(d)
    kept = available >= 0.66

    def scaled(c):
        x = np.where(kept, d[c], NAN)
        v, passes = winsorised(x, 5, 2.25, 3.5)
        return minmax(v if passes else log_gii(x))
    pillars = {p: mean([mean([scaled(f'{p}{s}1'), scaled(f'{p}{s}2')], [1, .5]) for s in (1, 2)])
               for p in ['INST', 'HUMC', 'INFR', 'MARK', 'BUSI', 'KNOW', 'CREA']}
    inputs = mean([pillars[p] for p in ['INST', 'HUMC', 'INFR', 'MARK', 'BUSI']])
    outputs = mean([pillars[p] for p in ['KNOW', 'CREA']])
    written('gii', d, scores={'IN': inputs, 'OUT': outputs, 'GII': mean([inputs, outputs])})


def epi():
    d = holes(invented('epi', 50, beyond), 'epi', 0.04)
    g = lambda c, low, high, way=-1, f=lambda v: v: posts(d[c], low, high, way, f=f)
    air = mean([g('PMD', 6, 100), g('HAD', 10, 20000, f=np.log)], [47, 53])
    water = mean([g('UWD', 3, 4000, f=np.log), g('USD', 3, 4000, f=np.log)], [60, 40])
    health = mean([air, water], [17, 5])
    eco = mean([mean([g('TBN', 0, 17, 1), g('SHI', 50, 100, 1)], [60, 40]), g('TCL', 0, 2.5)], [25, 5])
    climate = mean([g('CDA', -7.6, 10), g('GHP', 1, 35, f=np.log)], [70, 30])
    written('epi', d, scores={'HLT': health, 'ECO': eco, 'PCC': climate, 'EPI': mean([health, eco, climate], [25, 45, 30])})


def sdg():
    d = holes(invented('sdg', 40, beyond), 'sdg', 0.1)
    kept = sum(~np.isnan(d[c]) for c in d) / len(d) >= 0.8
    goal = lambda k: mean([posts(d[f'S{k:02d}a'], 20, 95), posts(d[f'S{k:02d}b'], 2, 60, -1)])
    index = mean([goal(k) for k in range(1, 18)])
    written('sdg', d, scores={'SDG1': np.where(kept, goal(1), NAN), 'SDGI': np.where(kept, index, NAN)})


def hfi():
    d = holes(invented('hfi', 40, beyond), 'hfi', 0.15)
    g = {c: posts(d[c], 0, 10, b=10) for c in d}
    first = mean([g['RUL'], g['SEC']], need=.5)
    second = mean([g[c] for c in ['MOV', 'REL', 'ASC', 'EXP', 'RLT']], need=.5)
    personal = mean([first, second], need=.5)
    economic = mean([g[c] for c in ['SIZ', 'PRO', 'MON', 'TRA', 'REG']], need=.5)
    written('hfi', d, scores={'PF': personal, 'EF': economic, 'HFI': mean([personal, economic], need=.5)})


def rci():
    d = invented('rci', 45, lambda r, random, n: np.exp(random.normal(11, 1, n)).round() if r['Code'] == 'POP' else random.normal(50, 10, n))
    people = d['POP']
    pillar = lambda p: mean([z(d[p + '1'], w=people), z(d[p + '2'], w=people)])
    basic = mean([pillar(p) for p in ['INS', 'MAC', 'INF', 'HEA', 'EDU']])
    efficiency = mean([pillar(p) for p in ['HIG', 'LAB', 'MKT']])
    innovation = mean([pillar(p) for p in ['TEC', 'BUS', 'INV']])
    index = minmax(mean([basic, efficiency, innovation], [20, 50, 30]))
    written('rci', d, scores={'BAS': basic, 'EFF': efficiency, 'INN': innovation, 'RCI': index})


def creative_cities():
    key = 'creative-cities'
    def make(r, random, n):
        if r['Code'] == 'POP':
            return np.exp(random.normal(12.5, .8, n)).round()
        if r.get('Denominator'):
            return np.exp(random.normal(6, 1, n)).round()
        v = random.normal(50, 12, n)
        if r['Code'] == 'AIR':
            v[0] = 600
        return v
    d = invented(key, 48, make)
    label = [('small', 'medium', 'large')[i % 3] for i in range(48)]
    d = holes(d, key, 0.07, [c for c in d if c != 'POP'])
    scale = dict(VEN=1e5, VIS=1, ART=1e3, PAT=1e6, NEW=1e5, GRA=1e5)

    def ready(c):
        x = d[c] / (d['POP'] / scale[c]) if c in scale else d[c].copy()
        for g in set(label):
            own = np.array([k == g for k in label])
            x = np.where(own & np.isnan(x), np.nanmedian(x[own]), x)
        return minmax(winsorised(x, 5, 2, 3.5)[0])
    vibrancy = mean([ready('VEN'), ready('VIS')])
    economy = mean([ready('ART'), ready('PAT'), ready('NEW')], [40, 20, 40])
    enabling = mean([ready('GRA'), ready('OPN'), ready('AIR'), ready('GOV')], [40, 40, 15, 5])
    written(key, d, [('Size group', label)], {'CV': vibrancy, 'CE': economy, 'EE': enabling, 'C3': mean([vibrancy, economy, enabling], [40, 40, 20])})


def doing_business():
    key = 'doing-business'
    d = invented(key, 40, beyond)
    topics = {}
    for r in table(key, 'framework'):
        if r['Direction']:
            topics.setdefault(r['Parent'], []).append(posts(d[r['Code']], float(r['Lower']), float(r['Upper']), int(r['Direction'])))
    topic = {t: mean(c) for t, c in topics.items()}
    written(key, d, scores={**topic, 'EDB': mean(list(topic.values()))})


def tai():
    d = invented('tai', 40, lambda r, random, n: np.exp(random.normal(4, 1.2, n)))
    m = {c: minmax(np.log(d[c]) if c in ('TEL', 'ELE') else d[c], b=1) for c in d}
    parts = {'CRE': ['PAT', 'ROY'], 'REC': ['INT', 'EXP'], 'OLD': ['TEL', 'ELE'], 'SKI': ['SCH', 'ENR']}
    dims = {p: mean([m[c] for c in codes]) for p, codes in parts.items()}
    written('tai', d, scores={**dims, 'TAI': mean(list(dims.values()))})


def cpi():
    d = holes(invented('cpi', 60, uniform(0, 10)), 'cpi', 0.55)
    columns = [z(d[c], 45, 20) for c in d]
    count = sum(~np.isnan(x) for x in columns)
    written('cpi', d, scores={'CPI': np.where(count >= 3, mean(columns), NAN)})


def ccpi():
    d = invented('ccpi', 40, uniform(-5, 30))
    m = {c: minmax(d[c], -1 if c[:2] in ('GH', 'EU') else 1) for c in d}
    parts = {'GHG': 'GH', 'REN': 'RE', 'USE': 'EU', 'POL': 'CP'}
    dims = {p: mean([m[c] for c in m if c[:2] == start]) for p, start in parts.items()}
    written('ccpi', d, scores={**dims, 'CCPI': mean([dims[p] for p in parts], [40, 20, 20, 20])})


def lpi():
    def make(r, random, n):
        base = np.random.default_rng(5).normal(3, .5, n)
        return np.clip(base + random.normal(0, .3, n), 1, 5)
    d = holes(invented('lpi', 50, make), 'lpi', 0.05)
    filled = [np.where(np.isnan(d[c]), np.nanmean(d[c]), d[c]) for c in d]
    written('lpi', d, scores={'LPI': mean(filled, pca_weights(filled))})


def gci():
    d = invented('gci', 40, beyond)
    component = {'ENV': ['INS', 'INF', 'ICT', 'MAC'], 'HUM': ['HEA', 'SKI'], 'MKT': ['PRO', 'LAB', 'FIN', 'SIZ'], 'INN': ['DYN', 'CAP']}
    pillar = lambda p: mean([posts(d[p + '1'], 1, 7), posts(d[p + '2'], 0, 50, -1)])
    pillars = {p: pillar(p) for ps in component.values() for p in ps}
    written('gci', d, scores={**pillars, 'GCI': mean(list(pillars.values()))})  # twelve pillars, each a twelfth


def what_works_cities():
    key = 'what-works-cities'
    d = invented(key, 50, lambda r, random, n: (random.uniform(size=n) < np.linspace(.25, .98, n)).astype(float))
    points = {c: d[c].copy() for c in d}
    for first in ('C21', 'C51'):
        for k in '23':
            points[first[:2] + k] = np.where(d[first] >= 1, d[first[:2] + k], 0)
    total = sum(points.values()) / 24 * 100
    written(key, d, scores={'CERT': total}, classes=bands(total, [('silver', 51), ('gold', 67), ('platinum', 84)]))


def gpi():
    d = invented('gpi', 40, uniform(1, 5))
    inside = mean([d[c] for c in ['HOM', 'INC', 'POL', 'TER', 'CRI', 'INS']], [4, 3, 3, 2, 3, 4])
    outside = mean([d[c] for c in ['WAR', 'MIL', 'NUC', 'NEI']], [2.28, 2.8, 3, 5])
    written('gpi', d, scores={'INT': -inside, 'EXT': -outside, 'GPI': -(.6 * inside + .4 * outside)})


def fragile_states():
    key = 'fragile-states'
    d = invented(key, 40, uniform(1, 10))
    total = sum(d.values())
    written(key, d, scores={'FSI': total}, classes=bands(total, [('sustainable', 0), ('stable', 30), ('warning', 60), ('alert', 90)]))


def democracy():
    d = invented('democracy', 40, lambda r, random, n: random.integers(0, 2, n).astype(float) if r['Code'] == 'FAIL' else random.integers(0, 3, n) / 2)
    part = {p: 10 * mean([d[f'{p}{k}'] for k in (1, 2, 3, 4)]) for p in ['EL', 'GO', 'PA', 'CU', 'CI']}
    part['GO'] = part['GO'] - np.minimum(1, d['FAIL'])
    index = mean(list(part.values()))
    written('democracy', d, scores={**part, 'DI': index},
            classes=bands(index, [('authoritarian', 0), ('hybrid', 4), ('flawed', 6), ('full', 8)]))


def nzdep():
    def make(r, random, n):
        base = np.random.default_rng(9).normal(0, 1, n)
        return 20 + 5 * (base + random.normal(0, .7, n))
    d = invented('nzdep', 80, make)
    columns = [z(d[c]) for c in d]
    written('nzdep', d, scores={'NZDEP': groups(mean(columns, pca_weights(columns)), 10)})


def adi():
    d = invented('adi', 120, uniform(5, 60))
    rows = [r for r in table('adi', 'framework') if r['Direction']]
    total = sum(float(r['Weight']) * z(d[r['Code']], d=int(r['Direction'])) for r in rows)
    written('adi', d, scores={'ADI': groups(total, 100)})


def bes():
    d = invented('bes', 30, beyond)
    rows = {r['Code']: r for r in table('bes', 'framework') if r['Direction']}

    def scaled(c):
        low, high = float(rows[c]['Lower']), float(rows[c]['Upper'])
        share = (d[c] - low) / (high - low)
        return (share if rows[c]['Direction'] == '1' else 1 - share) * 60 + 70

    def ampi(columns):
        m = np.mean(columns, axis=0)
        return m - np.var(columns, axis=0) / m
    domains = {'HEA': ampi([scaled('LEX'), scaled('MOR')]), 'EDU': ampi([scaled('GRA'), scaled('NEE')]), 'WOR': ampi([scaled('EMP'), scaled('INV')])}
    written('bes', d, scores={**domains, 'BES': ampi(list(domains.values()))})


def capability_floor():
    key = 'capability-floor'
    def make(r, random, n):
        if r['Code'] == 'LAT':
            return random.integers(0, 6, n).astype(float)
        return random.normal(50, 15, n)
    d = invented(key, 40, make)
    way = dict(LAT=-1, DEB=-1)
    m = {c: minmax(winsorised(d[c], 3, 2, 3.5)[0], way.get(c, 1)) for c in d}
    reports = m['ONT'] - np.minimum(20, 5 * d['LAT'])
    parts = np.array([mean([m['TRN'], m['PRO']]), reports, mean([m['FIN'], m['DEB']])])
    index = np.where(parts.min(axis=0) < 20, parts.min(axis=0), parts.mean(axis=0))
    written(key, d, scores={'PRB': parts[0], 'REP': parts[1], 'FINA': parts[2], 'CAP': index},
            classes=bands(index, [('low', 0), ('middle', 40), ('high', 70)]))


if __name__ == '__main__':
    for one in [hdi, svi, imd, simd, inform, gii, epi, sdg, hfi, rci, creative_cities, doing_business, tai, cpi, ccpi, lpi, gci,
                what_works_cities, gpi, fragile_states, democracy, nzdep, adi, bes, capability_floor]:
        one()
