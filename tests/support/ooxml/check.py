#!/usr/bin/env python3
"""Checks an .xlsx for what Excel would refuse or repair, by rules that no schema says; `violations.ts` adds the schema, by
Microsoft's own validator. With OOXML_XSD=FOLDER the schemas of ISO 29500 transitional in that folder are applied too
(needs xmllint); they are not in this repository, because they came without a licence.
usage: check.py FILE.xlsx [--info]   prints 'E|W|I<TAB>part<TAB>rule<TAB>count<TAB>examples'; exit 1 if any E."""
import sys, re, os, zipfile, subprocess, tempfile, posixpath, collections
import xml.etree.ElementTree as ET
XSD = os.environ.get('OOXML_XSD')
M = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'; m = '{%s}' % M
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'; r = '{%s}' % R
MC = '{http://schemas.openxmlformats.org/markup-compatibility/2006}'
C = '{http://schemas.openxmlformats.org/drawingml/2006/chart}'; XDR = '{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}'
A = '{http://schemas.openxmlformats.org/drawingml/2006/main}'; X14 = '{http://schemas.microsoft.com/office/spreadsheetml/2009/9/main}'; XM = '{http://schemas.microsoft.com/office/excel/2006/main}'
path = sys.argv[1]; out = collections.OrderedDict(); nE = 0
def say(sev, part, rule, what):
    k = (sev, part, rule); out.setdefault(k, []).append(str(what))
E = lambda p, rule, w: say('E', p, rule, w)
W = lambda p, rule, w: say('W', p, rule, w)
z = zipfile.ZipFile(path); names = z.namelist()
# ---------- package
if len(set(n.lower() for n in names)) != len(names): E('zip', 'duplicate-entry', [n for n in names if names.count(n) > 1])
for i in z.infolist():
    if i.compress_type not in (0, 8): E('zip', 'compression', (i.filename, i.compress_type))
    if i.flag_bits & 1: E('zip', 'encrypted', i.filename)
    if '\\' in i.filename or i.filename.startswith('/'): E('zip', 'entry-name', i.filename)
bad = z.testzip()
if bad: E('zip', 'crc', bad)
raw = {n: z.read(n) for n in names if not n.endswith('/')}
trees = {}
nsmaps = {}
for n, b in raw.items():
    if n.endswith(('.xml', '.rels', '.vml')):
        if b[:3] == b'\xef\xbb\xbf': W(n, 'bom', '')
        try:
            trees[n] = ET.fromstring(b)
            nsmaps[n] = dict(re.findall(rb'xmlns:([\w.-]+)="([^"]*)"', b))
        except ET.ParseError as e: E(n, 'not-well-formed', e)
ct = trees['[Content_Types].xml']; CT = '{http://schemas.openxmlformats.org/package/2006/content-types}'
defaults = {}; overrides = {}
for d in ct.findall(CT + 'Default'):
    if d.get('Extension').lower() in defaults: E('[Content_Types].xml', 'duplicate-default', d.get('Extension'))
    defaults[d.get('Extension').lower()] = d.get('ContentType')
for o in ct.findall(CT + 'Override'):
    p = o.get('PartName')
    if p.lower() in overrides: E('[Content_Types].xml', 'duplicate-override', p)
    overrides[p.lower()] = o.get('ContentType')
    if p[1:] not in raw: E('[Content_Types].xml', 'override-of-missing-part', p)
def ctype(n): return overrides.get('/' + n.lower()) or defaults.get(n.rsplit('.', 1)[-1].lower() if '.' in n else '')
for n in raw:
    if n != '[Content_Types].xml' and not ctype(n): E(n, 'no-content-type', '')
EXPECT = {'worksheet': 'spreadsheetml.worksheet+xml', 'styles': 'spreadsheetml.styles+xml', 'sharedStrings': 'spreadsheetml.sharedStrings+xml', 'theme': 'officedocument.theme+xml',
  'drawing': 'officedocument.drawing+xml', 'chart': 'drawingml.chart+xml', 'table': 'spreadsheetml.table+xml', 'comments': 'spreadsheetml.comments+xml', 'vmlDrawing': 'vmlDrawing', 'calcChain': 'calcChain+xml', 'sheetMetadata': 'sheetMetadata+xml'}
rels = {}; reach = {'[Content_Types].xml'}
def relfile(n): d, b = posixpath.split(n); return posixpath.join(d, '_rels', b + '.rels')
def load(n):
    f = relfile(n) if n else '_rels/.rels'; res = {}
    if f in trees:
        reach.add(f)
        for e in trees[f]:
            i = e.get('Id')
            if i in res: E(f, 'duplicate-rel-id', i)
            t = e.get('Target'); ext = e.get('TargetMode') == 'External'
            tgt = t if ext else (t[1:] if t.startswith('/') else posixpath.normpath(posixpath.join(posixpath.dirname(n), t)))
            res[i] = (e.get('Type').rsplit('/', 1)[-1], tgt, ext)
            if not ext:
                if tgt not in raw: E(f, 'rel-to-missing-part', (i, t)); continue
                want = EXPECT.get(res[i][0])
                if want and want not in (ctype(tgt) or ''): E(tgt, 'content-type-of-part', (res[i][0], ctype(tgt)))
                if tgt not in reach: reach.add(tgt); load(tgt)
    rels[n] = res; return res
load('')
for n in raw:
    if n not in reach and not n.startswith('[trash]'): W(n, 'part-without-relationship', '')
for n, rr in rels.items():
    used = set(re.findall(rb'\b[\w]+:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]+)"', raw.get(n, b'')))
    if n and not n.endswith('.vml'):
        for i, (ty, t, ext) in rr.items():
            if i.encode() not in used and ty in ('drawing', 'vmlDrawing', 'table', 'chart', 'worksheet', 'hyperlink', 'image'): E(relfile(n), 'rel-not-used', (i, ty, t))
        for i in used:
            if i.decode() not in rr and n.startswith('xl/') and not n.startswith('xl/theme'): E(n, 'rel-id-missing', i.decode())
wbn = next(t for ty, t, x in rels[''].values() if ty == 'officeDocument'); wb = trees[wbn]
# ---------- XSD after markup compatibility
SCH = {M: 'sml.xsd', 'http://schemas.openxmlformats.org/drawingml/2006/chart': 'dml-chart.xsd', 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'dml-spreadsheetDrawing.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'dml-main.xsd', 'http://schemas.openxmlformats.org/package/2006/content-types': 'opc-contentTypes.xsd', 'http://schemas.openxmlformats.org/package/2006/relationships': 'opc-relationships.xsd',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'opc-coreProperties.xsd', 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'shared-documentPropertiesExtended.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'shared-documentPropertiesCustom.xsd'}
def mce(n, root):
    nm = {k.decode(): v.decode() for k, v in nsmaps[n].items()}; ign = set()
    for e in root.iter():
        for p in (e.attrib.get(MC + 'Ignorable') or '').split():
            if p not in nm: E(n, 'mc-ignorable-undeclared-prefix', p)
            else: ign.add(nm[p])
        for a in [a for a in e.attrib if a.startswith(MC)]: del e.attrib[a]
    def ns(t): return t[1:].split('}')[0] if t.startswith('{') else ''
    def walk(e):
        for a in [a for a in e.attrib if ns(a) in ign]: del e.attrib[a]
        kids = []
        for c in list(e):
            if c.tag == MC + 'AlternateContent':
                fb = c.find(MC + 'Fallback'); ch = [k for k in c.findall(MC + 'Choice') if all(nm.get(p) in SCH for p in (k.get('Requires') or '').split())]
                src = ch[0] if ch else fb
                kids += list(src) if src is not None else []
            elif ns(c.tag) in ign and not e.tag.endswith('}ext'): continue
            else: kids.append(c)
        for c in list(e): e.remove(c)
        for c in kids: e.append(c); walk(c)
    walk(root); return root
tmp = tempfile.mkdtemp(); groups = collections.defaultdict(list)
for n in trees:
    if n.endswith('.vml'): continue
    root = mce(n, ET.fromstring(raw[n])); ns = root.tag[1:].split('}')[0]
    if ns not in SCH:
        W(n, 'no-schema-for-root', root.tag); continue
    f = os.path.join(tmp, n.replace('/', '~'))
    if b'markup-compatibility' in raw[n]: ET.ElementTree(root).write(f, encoding='utf-8', xml_declaration=True)
    else: open(f, 'wb').write(raw[n])
    groups[SCH[ns]].append((n, f))
for s, fs in groups.items() if XSD else ():
    p = subprocess.run(['xmllint', '--noout', '--nonet', '--huge', '--schema', os.path.join(XSD, s)] + [f for _, f in fs], capture_output=True, text=True)
    if p.returncode not in (0, 3, 4): E(s, 'xmllint-failed', p.stderr[:500])
    for l in p.stderr.splitlines():
        k = re.match(r'(.*?):\d+: element (\S+): Schemas validity error : (.*)', l)
        if k: E(os.path.basename(k[1]).replace('~', '/'), 'xsd', re.sub(r'\{http[^}]*\}', '', k[3])[:300])
# ---------- helpers
def colnum(s):
    x = 0
    for ch in s: x = x * 26 + ord(ch) - 64
    return x
def area(ref):
    k = re.fullmatch(r'\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?', ref)
    if not k: return None
    a = (colnum(k[1]), int(k[2])); b = (colnum(k[3]), int(k[4])) if k[3] else a
    return (a[0], a[1], b[0], b[1]) if a[0] <= b[0] <= 16384 and a[1] <= b[1] <= 1048576 and a[1] > 0 else None
def hit(a, b): return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]
CELLREF = re.compile(r'(?i)[A-Z]{1,3}\d{1,7}'); R1C1 = re.compile(r'(?i)R(\d+|\[-?\d+\])?(C(\d+|\[-?\d+\])?)?|C(\d+|\[-?\d+\])?')
def looks_ref(n):
    if CELLREF.fullmatch(n) and colnum(re.match('[A-Za-z]+', n)[0].upper()) <= 16384: return True
    return bool(R1C1.fullmatch(n)) or n.upper() in ('TRUE', 'FALSE')
NAME = re.compile(r'[A-Za-z_\\\u00a1-\uffff][\w.\\?\u00a1-\uffff]*')
# ---------- workbook
sheets = []; seen = set()
for s in wb.find(m + 'sheets'):
    n = s.get('name')
    if len(n) > 31 or re.search(r'[\[\]:*?/\\]', n) or n.startswith("'") or n.endswith("'") or not n.strip(): E(wbn, 'sheet-name', n)
    if n.lower() == 'history': E(wbn, 'sheet-name-reserved', 'History')
    if n.lower() in seen: E(wbn, 'sheet-name-twice', n)
    seen.add(n.lower()); sheets.append((n, rels[wbn][s.get(r + 'id')][1], s.get('state', 'visible'), s.get('sheetId')))
if len({s[3] for s in sheets}) != len(sheets): E(wbn, 'sheetId-twice', '')
if not any(s[2] == 'visible' for s in sheets): E(wbn, 'no-visible-sheet', '')
bv = wb.find(m + 'bookViews')
for v in (bv if bv is not None else []):
    at = int(v.get('activeTab', 0)); fs = int(v.get('firstSheet', 0))
    if at >= len(sheets) or fs >= len(sheets): E(wbn, 'activeTab', at)
    elif sheets[at][2] != 'visible': E(wbn, 'activeTab-hidden', at)
sheetnames = {s[0].lower() for s in sheets}
cp = wb.find(m + 'calcPr')
dn = {}; allnames = {}
for d in (wb.find(m + 'definedNames') if wb.find(m + 'definedNames') is not None else []):
    n, ls, tx = d.get('name'), d.get('localSheetId'), (d.text or '')
    if (n.lower(), ls) in dn: E(wbn, 'defined-name-twice', (n, ls))
    dn[(n.lower(), ls)] = tx; allnames[n.lower()] = tx
    if ls is not None and int(ls) >= len(sheets): E(wbn, 'localSheetId', (n, ls))
    if n.lower().startswith('_xlnm'):
        if n not in ('_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase', '_xlnm.Criteria', '_xlnm.Extract', '_xlnm.Database', '_xlnm.Sheet_Title', '_xlnm.Consolidate_Area', '_xlnm.Recorder', '_xlnm.Data_Form', '_xlnm.Auto_Open', '_xlnm.Auto_Close', '_xlnm.Auto_Activate', '_xlnm.Auto_Deactivate'): E(wbn, 'xlnm-unknown', n)
        if ls is None and 'Print' in n: E(wbn, 'xlnm-without-sheet', n)
    elif not NAME.fullmatch(n) or looks_ref(n) or len(n) > 255: E(wbn, 'defined-name-invalid', n)
    if not tx or len(tx) > 8192 or tx.startswith('='): E(wbn, 'defined-name-content', (n, tx[:60]))
    if '#REF!' in tx: W(wbn, 'defined-name-ref-error', (n, tx[:60]))
# ---------- styles
stn = next((t for ty, t, x in rels[wbn].values() if ty == 'styles'), None); nxf = ndxf = 0
if stn:
    st = trees[stn]; cnt = {}
    for g in ('numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'):
        e = st.find(m + g); cnt[g] = len(e) if e is not None else 0
        if e is not None and e.get('count') and int(e.get('count')) != len(e): W(stn, 'count-attribute', (g, e.get('count'), len(e)))
    nxf, ndxf = cnt['cellXfs'], cnt['dxfs']
    if nxf > 65490: E(stn, 'too-many-xfs', nxf)
    if cnt['fonts'] > 1024: W(stn, 'many-fonts', cnt['fonts'])
    fmts = {}
    for f in (st.find(m + 'numFmts') if cnt['numFmts'] else []):
        i = int(f.get('numFmtId'))
        if i in fmts: E(stn, 'numFmtId-twice', i)
        fmts[i] = f.get('formatCode')
        if len(f.get('formatCode')) > 255: E(stn, 'numFmt-length', i)
    for g in ('cellStyleXfs', 'cellXfs'):
        for k, x in enumerate(st.find(m + g) if cnt[g] else []):
            for a, lst in (('fontId', 'fonts'), ('fillId', 'fills'), ('borderId', 'borders')):
                if int(x.get(a, 0)) >= cnt[lst]: E(stn, 'xf-' + a, (g, k, x.get(a)))
            if g == 'cellXfs' and x.get('xfId') and int(x.get('xfId')) >= cnt['cellStyleXfs']: E(stn, 'xf-xfId', k)
            nf = int(x.get('numFmtId', 0))
            if nf >= 164 and nf not in fmts: E(stn, 'xf-numFmtId', (k, nf))
    ff = st.find(m + 'fills')
    if ff is not None and (len(ff) < 2 or ff[0].find(m + 'patternFill') is None): W(stn, 'first-fills', len(ff))
    for cs in (st.find(m + 'cellStyles') if cnt['cellStyles'] else []):
        if int(cs.get('xfId')) >= cnt['cellStyleXfs']: E(stn, 'cellStyle-xfId', cs.get('name'))
sst = next((t for ty, t, x in rels[wbn].values() if ty == 'sharedStrings'), None); strings = []
def text(e): return ''.join(t.text or '' for t in e.iter(m + 't'))
def space(part, e, where):
    for t in e.iter(m + 't'):
        if t.text and t.text != t.text.strip(' \t\n\r') and t.get('{http://www.w3.org/XML/1998/namespace}space') != 'preserve': E(part, 'xml:space', (where, t.text[:30]))
        if t.text and re.search(r'_x[0-9A-Fa-f]{4}_', t.text): W(part, 'escape-like-text', (where, t.text[:40]))
if sst:
    for k, si in enumerate(trees[sst]):
        strings.append(text(si)); space(sst, si, k)
        if len(strings[-1]) > 32767: E(sst, 'string-length', k)
    u = trees[sst].get('uniqueCount')
    if u and int(u) != len(strings): W(sst, 'uniqueCount', (u, len(strings)))
ncm = 0
for ty, t, x in rels[wbn].values():
    if ty == 'sheetMetadata':
        e = trees[t].find(m + 'cellMetadata'); ncm = len(e) if e is not None else 0
# ---------- formulas
NEW = {k: '_xlfn.' + k for k in '''IFS MAXIFS MINIFS SWITCH CONCAT TEXTJOIN XLOOKUP XMATCH LET LAMBDA UNIQUE SEQUENCE SORTBY RANDARRAY MAP REDUCE BYROW BYCOL SCAN MAKEARRAY VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS TEXTSPLIT TEXTBEFORE TEXTAFTER ISOMITTED VALUETOTEXT ARRAYTOTEXT GROUPBY PIVOTBY PERCENTOF TRIMRANGE
 AGGREGATE STDEV.S STDEV.P VAR.S VAR.P RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC MODE.SNGL MODE.MULT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST BETA.DIST BETA.INV BINOM.DIST BINOM.INV CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S EXPON.DIST GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV NEGBINOM.DIST POISSON.DIST WEIBULL.DIST Z.TEST CEILING.PRECISE FLOOR.PRECISE ERF.PRECISE ERFC.PRECISE
 ACOT ACOTH ARABIC BASE CEILING.MATH COMBINA COT COTH CSC CSCH DAYS DECIMAL FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA ISFORMULA ISOWEEKNUM MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS SKEW.P UNICHAR UNICODE XOR BITAND BITOR BITXOR ENCODEURL FILTERXML WEBSERVICE FORECAST.LINEAR FORECAST.ETS BINOM.DIST.RANGE'''.split()}
NEW.update({k: '_xlfn._xlws.' + k for k in ('FILTER', 'SORT')}); NEW['ANCHORARRAY'] = '_xlfn.ANCHORARRAY'; NEW['SINGLE'] = '_xlfn.SINGLE'
NEW['AGGREGATE'] = 'AGGREGATE'   # 2010, written bare by Excel
OLD = set('''ABS ACOS ACOSH ADDRESS AND AREAS ASC ASIN ASINH ATAN ATAN2 ATANH AVEDEV AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS BESSELI BETADIST BETAINV BINOMDIST CEILING CELL CHAR CHIDIST CHIINV CHITEST CHOOSE CLEAN CODE COLUMN COLUMNS COMBIN COMPLEX CONCATENATE CONFIDENCE CONVERT CORREL COS COSH COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COVAR CRITBINOM DATE DATEDIF DATEVALUE DAY DAYS360 DEGREES DELTA DEVSQ DGET DOLLAR DSUM EDATE EOMONTH ERF ERFC ERROR.TYPE EVEN EXACT EXP EXPONDIST FACT FALSE FDIST FIND FINDB FINV FISHER FISHERINV FIXED FLOOR FORECAST FREQUENCY FTEST FV GAMMADIST GAMMAINV GAMMALN GCD GEOMEAN GESTEP GETPIVOTDATA GROWTH HARMEAN HLOOKUP HOUR HYPERLINK HYPGEOMDIST IF IFERROR INDEX INDIRECT INFO INT INTERCEPT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT KURT LARGE LCM LEFT LEN LINEST LN LOG LOG10 LOGEST LOGINV LOGNORMDIST LOOKUP LOWER MATCH MAX MAXA MDETERM MEDIAN MID MIN MINA MINUTE MINVERSE MMULT MOD MODE MONTH MROUND MULTINOMIAL N NA NEGBINOMDIST NETWORKDAYS NORMDIST NORMINV NORMSDIST NORMSINV NOT NOW NPV ODD OFFSET OR PEARSON PERCENTILE PERCENTRANK PERMUT PI PMT POISSON POWER PROB PRODUCT PROPER QUARTILE QUOTIENT RADIANS RAND RANDBETWEEN RANK REPLACE REPT RIGHT ROMAN ROUND ROUNDDOWN ROUNDUP ROW ROWS RSQ SEARCH SECOND SIGN SIN SINH SKEW SLOPE SMALL SQRT SQRTPI STANDARDIZE STDEV STDEVA STDEVP STEYX SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 T TAN TANH TDIST TEXT TIME TIMEVALUE TINV TODAY TRANSPOSE TREND TRIM TRIMMEAN TRUE TRUNC TTEST TYPE UPPER VALUE VAR VARA VARP VLOOKUP WEEKDAY WEEKNUM WEIBULL YEAR YEARFRAC ZTEST AGGREGATE'''.split())
TOK = re.compile(r'''\s+|(?P<str>"(?:[^"]|"")*")|(?P<err>\#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!))|(?P<sh>(?:'(?:[^']|'')+'|(?:\[\d+\])?[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*)!)|(?P<rng>\$?[A-Za-z]{1,3}\$?\d+(?![\w(.])(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w(])|\$?\d+:\$?\d+)|(?P<num>\d+\.?\d*(?:[Ee][-+]?\d+)?|\.\d+)|(?P<fn>[A-Za-z_][\w.]*)\(|(?P<tab>[A-Za-z_\u00a1-\uffff][\w.\u00a1-\uffff]*\[(?:[^\[\]]|\[[^\]]*\])*\])|(?P<name>[A-Za-z_\\\u00a1-\uffff][\w.?\\\u00a1-\uffff]*)|(?P<op><=|>=|<>|[-+*/^&=<>%@:])|(?P<p>[(),{};])''', re.X)
class Bad(Exception): pass
def lex(f):
    i = 0; o = []
    while i < len(f):
        k = TOK.match(f, i)
        if not k or k.end() == i: raise Bad('cannot read at %d: %s' % (i, f[i:i + 20]))
        i = k.end()
        if k.lastgroup: o.append((k.lastgroup, k[k.lastgroup]))
    return o
class P:
    def __init__(s, f): s.t = lex(f); s.i = 0; s.depth = 0; s.deepest = 0
    def peek(s): return s.t[s.i] if s.i < len(s.t) else ('end', '')
    def take(s): t = s.peek(); s.i += 1; return t
    LV = [('=', '<', '>', '<=', '>=', '<>'), ('&',), ('+', '-'), ('*', '/'), ('^',)]
    def expr(s, l=0):
        if l == 5: return s.unary()
        a = s.expr(l + 1)
        while s.peek()[0] == 'op' and s.peek()[1] in s.LV[l]: o = s.take()[1]; a = ('op', o, [a, s.expr(l + 1)])
        return a
    def unary(s):
        if s.peek()[0] == 'op' and s.peek()[1] in '+-@': o = s.take()[1]; return ('op', 'u' + o, [s.unary()])
        a = s.prim()
        while s.peek() == ('op', '%') or s.peek() == ('op', ':'):
            if s.take()[1] == ':': a = ('ref', 'multi', s.prim())
        return a
    def prim(s):
        k, v = s.take()
        if k == 'str' or k == 'num' or k == 'err': return (k, v)
        if k == 'sh':
            b = s.take(); return ('ref', 'multi' if (':' in b[1]) else 'one', v + b[1])
        if k == 'rng': return ('ref', 'multi' if ':' in v else 'one', v)
        if k == 'tab': return ('ref', 'multi', v)
        if k == 'name': return ('name', v)
        if k == 'fn':
            s.depth += 1; s.deepest = max(s.deepest, s.depth); args = []
            if s.peek() == ('p', ')'): s.take()
            else:
                while True:
                    if s.peek() in (('p', ','), ('p', ')')): args.append(('none',))
                    else: args.append(s.expr())
                    c = s.take()
                    if c == ('p', ')'): break
                    if c != ('p', ','): raise Bad('expected , or ) got %r' % (c,))
            s.depth -= 1; return ('fn', v, args)
        if (k, v) == ('p', '('):
            a = s.expr(); parts = [a]
            while s.peek() == ('p', ','): s.take(); parts.append(s.expr())
            if s.take() != ('p', ')'): raise Bad('unclosed (')
            return a if len(parts) == 1 else ('ref', 'multi', 'union')
        if (k, v) == ('p', '{'):
            while s.take() != ('p', '}'):
                if s.i > len(s.t): raise Bad('unclosed {')
            return ('arr',)
        raise Bad('unexpected %r' % ((k, v),))
REFARG = {f: None for f in 'SUM MAX MIN COUNT COUNTA AVERAGE MEDIAN STDEV STDEVP VAR VARP PRODUCT GEOMEAN SUMSQ DEVSQ AVEDEV SKEW KURT HARMEAN COUNTBLANK ROWS COLUMNS ROW COLUMN MODE AND OR NPV IRR MAXA MINA AVERAGEA SUBTOTAL AREAS ISREF OFFSET CELL GCD LCM MULTINOMIAL CONCAT TEXTJOIN STDEV.S STDEV.P VAR.S VAR.P AGGREGATE'.split()}
REFPOS = {'LARGE': {0}, 'SMALL': {0}, 'PERCENTILE': {0}, 'QUARTILE': {0}, 'PERCENTILE.INC': {0}, 'QUARTILE.INC': {0}, 'RANK': {1}, 'RANK.EQ': {1}, 'RANK.AVG': {1}, 'COUNTIF': {0}, 'SUMIF': {0, 2}, 'AVERAGEIF': {0, 2}, 'COUNTIFS': {0, 2, 4, 6, 8}, 'SUMIFS': {0, 1, 3, 5, 7}, 'MAXIFS': {0, 1, 3, 5}, 'MINIFS': {0, 1, 3, 5}, 'INDEX': {0}, 'MATCH': {1}, 'VLOOKUP': {1}, 'HLOOKUP': {1}, 'TRIMMEAN': {0}, 'PERCENTRANK': {0}}
ARRARG = {f: None for f in 'SUMPRODUCT MMULT TRANSPOSE MINVERSE MDETERM FREQUENCY LOOKUP CORREL COVAR PEARSON RSQ SLOPE INTERCEPT SUMXMY2 SUMX2MY2 SUMX2PY2 LINEST TREND STEYX COVARIANCE.S COVARIANCE.P FORECAST PROB'.split()}
NOLIFT = {'IF', 'IFERROR', 'IFNA', 'CHOOSE', 'INDEX', 'AND', 'OR', 'OFFSET', 'IFS', 'SWITCH'}
def bare(fn): return fn.replace('_xlfn.', '').replace('_xlws.', '').upper()
def multi(n):
    if n[0] == 'ref': return n[1] == 'multi'
    if n[0] == 'arr': return True
    if n[0] == 'name':
        t = allnames.get(n[1].lower(), ''); return ':' in t
    if n[0] == 'op': return any(multi(a) for a in n[2])
    if n[0] == 'fn':
        f = bare(n[1])
        if f in ('IF', 'CHOOSE'): return any(multi(a) for a in n[2])
        if f in ('TRANSPOSE', 'MMULT', 'MINVERSE', 'SORT', 'FILTER', 'UNIQUE', 'SEQUENCE', 'OFFSET', 'INDIRECT', 'FREQUENCY', 'LINEST'): return True
        if f == 'INDEX': return len(n[2]) > 1 and any(a == ('num', '0') or a == ('none',) for a in n[2][1:])
        if f in REFARG or f in ARRARG or f in REFPOS: return any(multi(a) for j, a in enumerate(n[2]) if f not in REFARG and f not in ARRARG and j not in REFPOS[f])
        return any(multi(a) for a in n[2])
    return False
def lift(n, ctx, found):
    """ctx: 'V' scalar wanted, 'R' reference taken whole, 'A' evaluated as an array."""
    k = n[0]
    if k in ('ref', 'name', 'arr'):
        if ctx == 'V' and k != 'arr' and multi(n): found.append('range where one value is wanted: %s' % (n[2] if k == 'ref' else n[1]))
    elif k == 'op':
        for a in n[2]: lift(a, 'A' if ctx == 'A' else 'V', found)
    elif k == 'fn':
        f = bare(n[1])
        for j, a in enumerate(n[2]):
            if f in ARRARG: lift(a, 'A', found)
            elif f in REFARG or j in REFPOS.get(f, ()): lift(a, 'A' if ctx == 'A' else 'R', found)
            elif f == 'IF' and j > 0 or f == 'CHOOSE' and j > 0:
                lift(a, ctx if ctx in 'RA' else 'V', found)
            elif ctx == 'A':
                if f in NOLIFT and multi(a): found.append('%s() over an array inside an array function, not entered as an array' % f)
                else: lift(a, 'A', found)
            else: lift(a, 'V', found)
cache = {}
def fcheck(part, where, f, isarray, tables):
    if f in cache: res = cache[f]
    else:
        res = []
        if len(f) > 8192: res.append(('E', 'formula-length', len(f)))
        if f.startswith('='): res.append(('E', 'formula-starts-with-equals', f[:30]))
        try:
            p = P(f); t = p.expr()
            if p.peek()[0] != 'end': raise Bad('left over %r' % (p.peek(),))
            if p.deepest > 64: res.append(('E', 'nesting', p.deepest))
            for k, v in p.t:
                if k == 'str' and len(v.replace('""', '"')) - 2 > 255: res.append(('E', 'string-literal-over-255', v[:40]))
                if k == 'sh':
                    s = v[:-1].strip("'").replace("''", "'")
                    if not s.startswith('[') and s.lower() not in sheetnames: res.append(('E', 'formula-of-missing-sheet', s))
                if k == 'name' and v.upper() not in ('TRUE', 'FALSE') and v.lower() not in allnames and v.lower() not in tables: res.append(('E', 'formula-of-unknown-name', v))
                if k == 'tab' and v.split('[')[0].lower() not in tables: res.append(('E', 'formula-of-unknown-table', v))
                if k == 'err' and v == '#REF!': res.append(('W', 'ref-error-in-formula', f[:60]))
                if k == 'fn':
                    b = bare(v)
                    if b in NEW and v.upper() != NEW[b].upper(): res.append(('E', 'function-prefix', '%s must be written %s' % (v, NEW[b])))
                    elif b not in NEW and b not in OLD: res.append(('W', 'function-unknown', v))
                    elif b in OLD and b not in NEW and v.startswith('_xlfn'): res.append(('E', 'function-prefix', v + ' takes no prefix'))
            def walk(n):
                if n[0] == 'fn':
                    if len(n[2]) > 255: res.append(('E', 'over-255-arguments', n[1]))
                    for a in n[2]: walk(a)
                elif n[0] == 'op':
                    for a in n[2]: walk(a)
            walk(t); found = []; lift(t, 'V', found); res += [('II', 'implicit-intersection', x) for x in found]
            if t[0] == 'fn' and bare(t[1]) in ('INDEX', 'OFFSET', 'INDIRECT'): res.append(('AT', 'shown-with-@-in-Excel-365', 'top-level ' + bare(t[1])))
        except Bad as e: res.append(('E', 'formula-syntax', '%s in %s' % (e, f[:120])))
        cache[f] = res
    for sev, rule, what in res:
        if sev in ('II',):
            if not isarray: E(part, rule, (where, what, f[:160]))
        elif sev == 'AT':
            if not isarray: say('I', part, rule, (where, f[:80]))
        else: say(sev, part, rule, (where, what))
# ---------- sheets
tabnames = {}
for n, t in trees.items():
    if t.tag == m + 'table': tabnames[(t.get('displayName') or '').lower()] = n
tids = collections.Counter(); chosen = 0
ERRS = {'#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#UNKNOWN!', '#CONNECT!'}
ORDER = 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split()
drawings = set(); formulas = 0
for sname, sn, state, _ in sheets:
    if sn not in trees or trees[sn].tag != m + 'worksheet': continue
    ws = trees[sn]; cells = {}; last = 0; arrays = []; sect = [c.tag.replace(m, '') for c in ws]
    pos = [ORDER.index(s) for s in sect if s in ORDER]
    if pos != sorted(pos): E(sn, 'section-order', sect)
    dup = [s for s in set(sect) if sect.count(s) > 1 and s != 'conditionalFormatting']
    if dup: E(sn, 'section-twice', dup)
    for v in ws.iter(m + 'sheetView'):
        if v.get('tabSelected') in ('1', 'true'):
            chosen += 1
            if state != 'visible': E(sn, 'hidden-sheet-selected', sname)
        pn = v.find(m + 'pane')
        if pn is not None and pn.get('state') == 'frozen':
            for a in ('xSplit', 'ySplit'):
                if pn.get(a) and not float(pn.get(a)).is_integer(): E(sn, 'frozen-split', pn.attrib)
            want = {(1, 1): 'bottomRight', (1, 0): 'topRight', (0, 1): 'bottomLeft'}.get((int(float(pn.get('xSplit', 0)) > 0), int(float(pn.get('ySplit', 0)) > 0)))
            if want != pn.get('activePane', 'topLeft'): E(sn, 'active-pane', (pn.attrib, want))
            if pn.get('topLeftCell') and area(pn.get('topLeftCell')) is None: E(sn, 'topLeftCell', pn.attrib)
    end = 0
    for c in ws.iter(m + 'col'):
        a, b = int(c.get('min')), int(c.get('max'))
        if a <= end or b < a or b > 16384: E(sn, 'cols-overlap', (a, b))
        end = b
        if c.get('width') and float(c.get('width')) > 255: E(sn, 'col-width', c.get('width'))
        if c.get('style') and int(c.get('style')) >= nxf: E(sn, 'col-style', c.get('style'))
    for row in ws.find(m + 'sheetData'):
        n = int(row.get('r', last + 1))
        if n <= last or n > 1048576: E(sn, 'row-order', n)
        last = n; lc = 0
        if row.get('ht') and not 0 <= float(row.get('ht')) <= 409.5: E(sn, 'row-height', (n, row.get('ht')))
        if row.get('s') and int(row.get('s')) >= nxf: E(sn, 'row-style', n)
        for c in row:
            ref = c.get('r'); k = re.fullmatch(r'([A-Z]{1,3})(\d+)', ref or '')
            if not k or int(k[2]) != n: E(sn, 'cell-reference', (n, ref)); continue
            cc = colnum(k[1])
            if cc <= lc or cc > 16384: E(sn, 'cell-order', ref)
            lc = cc; t = c.get('t', 'n'); v = c.find(m + 'v'); f = c.find(m + 'f'); i = c.find(m + 'is'); val = v.text if v is not None else None
            if int(c.get('s', 0)) >= max(nxf, 1): E(sn, 'cell-style', (ref, c.get('s')))
            if t == 's':
                if val is None or not val.isdigit() or int(val) >= len(strings): E(sn, 'shared-string-index', (ref, val)); val = ''
                else: val = strings[int(val)]
            elif t == 'n' and val is not None:
                try:
                    x = float(val)
                    if x != x or abs(x) == float('inf') or re.search('[a-df-z]', val.lower()): raise ValueError
                    if abs(x) > 9.99999999999999e307 or (x != 0 and abs(x) < 2.2250738585072014e-308): W(sn, 'number-out-of-range', (ref, val))
                except ValueError: E(sn, 'number', (ref, val))
            elif t == 'b' and val not in ('0', '1'): E(sn, 'boolean', (ref, val))
            elif t == 'e' and val not in ERRS: E(sn, 'error-value', (ref, val))
            elif t == 'inlineStr':
                if i is None: E(sn, 'inlineStr-without-is', ref)
                else:
                    val = text(i); space(sn, i, ref)
                if f is not None: E(sn, 'inlineStr-with-formula', ref)
            elif t == 'str' and v is not None and val and val != val.strip(' \n\t') and v.get('{http://www.w3.org/XML/1998/namespace}space') != 'preserve': W(sn, 'xml:space-of-result', (ref, val[:30]))
            if isinstance(val, str) and t in ('s', 'str', 'inlineStr'):
                if len(val) > 32767: E(sn, 'cell-text-length', ref)
                if re.search('[\x00-\x08\x0b\x0c\x0e-\x1f]', val): E(sn, 'control-character', ref)
            if f is not None:
                formulas += 1
                arr = f.get('t') == 'array'
                if arr:
                    a = area(f.get('ref', ''))
                    if not a or (a[0], a[1]) != (cc, n): E(sn, 'array-ref', (ref, f.get('ref')))
                    else: arrays.append((a, ref))
                if t == 'n' and val is None and cp is not None and cp.get('fullCalcOnLoad') not in ('1', 'true'): W(sn, 'formula-without-value', ref)
                if f.text: fcheck(sn, ref, f.text, arr, tabnames)
                elif f.get('t') != 'shared': E(sn, 'empty-formula', ref)
            if c.get('cm') and int(c.get('cm')) > ncm: E(sn, 'cm-out-of-range', (ref, c.get('cm')))
            if c.get('vm') and not any(x[0] == 'sheetMetadata' for x in rels[wbn].values()): E(sn, 'vm-without-metadata', ref)
            cells[(cc, n)] = (t, val, f is not None)
    merges = []
    for e in ws.iter(m + 'mergeCell'):
        a = area(e.get('ref'))
        if not a or a[:2] == a[2:]: E(sn, 'merge-ref', e.get('ref')); continue
        for b in merges:
            if hit(a, b): E(sn, 'merge-overlap', e.get('ref'))
        merges.append(a)
        for b, q in arrays:
            if hit(a, b): E(sn, 'array-in-merge', (q, e.get('ref')))
    tabs = []
    tp = ws.find(m + 'tableParts')
    if tp is not None and tp.get('count') and int(tp.get('count')) != len(tp): E(sn, 'tableParts-count', tp.get('count'))
    for e in (tp if tp is not None else []):
        tn = rels[sn].get(e.get(r + 'id'), (0, None))[1]; t = trees.get(tn)
        if t is None: E(sn, 'tablePart-missing', e.attrib); continue
        a = area(t.get('ref')); tids[t.get('id')] += 1; d = t.get('displayName')
        if not NAME.fullmatch(d) or looks_ref(d) or len(d) > 255 or d.lower() in allnames: E(tn, 'table-name', d)
        hdr = t.get('headerRowCount', '1') != '0'; tot = int(t.get('totalsRowCount', 0)); cols = t.find(m + 'tableColumns').findall(m + 'tableColumn')
        if len(cols) != a[2] - a[0] + 1 or int(t.find(m + 'tableColumns').get('count', len(cols))) != len(cols): E(tn, 'table-column-count', (len(cols), t.get('ref')))
        if a[3] - a[1] + 1 - int(hdr) - tot < 1: E(tn, 'table-without-row', t.get('ref'))
        nm = [c.get('name') for c in cols]
        if len({x.lower() for x in nm}) != len(nm): E(tn, 'table-column-names-twice', [x for x in nm if [y.lower() for y in nm].count(x.lower()) > 1])
        if len({c.get('id') for c in cols}) != len(cols): E(tn, 'table-column-ids', '')
        if hdr:
            for j, x in enumerate(nm):
                cell = cells.get((a[0] + j, a[1])); unx = re.sub(r'_x([0-9A-Fa-f]{4})_', lambda q: chr(int(q[1], 16)), x)
                if not cell or cell[0] not in ('s', 'str', 'inlineStr'): E(tn, 'table-header-not-text', (x, cell))
                elif cell[1].replace('\r\n', '\n') != unx: E(tn, 'table-header-differs', (x, cell[1]))
                if cell and cell[2]: E(tn, 'table-header-formula', x)
                if len(x) > 255: E(tn, 'table-column-name-length', x[:40])
        for c in cols:
            for f in c.findall(m + 'calculatedColumnFormula'):
                if f.text: fcheck(tn, c.get('name'), f.text, f.get('array') in ('1', 'true'), tabnames)
        af = t.find(m + 'autoFilter')
        if af is not None:
            b = area(af.get('ref')); want = (a[0], a[1], a[2], a[3] - tot)
            if b != want: E(tn, 'table-autofilter-range', (af.get('ref'), t.get('ref')))
        for b, q in tabs:
            if hit(a, b): E(tn, 'table-overlap', q)
        for b in merges:
            if hit(a, b): E(tn, 'merge-in-table', t.get('ref'))
        for b, q in arrays:
            if hit(a, b) and (b[:2] != b[2:]): E(tn, 'multi-cell-array-in-table', q)
        tabs.append((a, tn))
    af = ws.find(m + 'autoFilter')
    if af is not None:
        a = area(af.get('ref'))
        if not a: E(sn, 'autofilter', af.get('ref'))
        for b, q in tabs:
            if a and hit(a, b): E(sn, 'autofilter-over-table', q)
        idx = next(i for i, s in enumerate(sheets) if s[1] == sn)
        if ('_xlnm._filterdatabase', str(idx)) not in dn: W(sn, 'autofilter-without-name', af.get('ref'))
    pr = collections.Counter()
    for cf in ws.iter(m + 'conditionalFormatting'):
        for q in (cf.get('sqref') or '').split():
            if area(q) is None: E(sn, 'cf-sqref', q)
        if not (cf.get('sqref') or '').strip(): E(sn, 'cf-sqref', 'none')
        for x in cf.findall(m + 'cfRule'):
            pr[x.get('priority')] += 1
            if x.get('dxfId') and int(x.get('dxfId')) >= ndxf: E(sn, 'cf-dxfId', x.get('dxfId'))
            ty = x.get('type'); nf = len(x.findall(m + 'formula'))
            if ty in ('expression', 'cellIs', 'containsText', 'beginsWith', 'endsWith', 'notContainsText') and not nf: E(sn, 'cf-without-formula', ty)
            if nf > 3: E(sn, 'cf-formulas', nf)
            for f in x.findall(m + 'formula'):
                if f.text: fcheck(sn, 'cf ' + cf.get('sqref')[:30], f.text, True, tabnames)
                else: E(sn, 'cf-empty-formula', cf.get('sqref'))
                if f.text and ('[' in f.text and re.search(r'\w\[', f.text)): E(sn, 'cf-with-structured-reference', f.text)
            cs = x.find(m + 'colorScale')
            if cs is not None and (len(cs.findall(m + 'cfvo')) != len(cs.findall(m + 'color')) or not 2 <= len(cs.findall(m + 'cfvo')) <= 3): E(sn, 'cf-colour-scale', cf.get('sqref'))
            db = x.find(m + 'dataBar')
            if db is not None and len(db.findall(m + 'cfvo')) != 2: E(sn, 'cf-data-bar', cf.get('sqref'))
            for v in x.iter(m + 'cfvo'):
                if v.get('type') in ('num', 'percent', 'percentile', 'formula') and v.get('val') is None: E(sn, 'cfvo-without-value', v.attrib)
    for q, k in pr.items():
        if k > 1: W(sn, 'cf-priority-twice', (q, k))
    dv = ws.find(m + 'dataValidations')
    if dv is not None:
        if dv.get('count') and int(dv.get('count')) != len(dv.findall(m + 'dataValidation')): E(sn, 'dv-count', (dv.get('count'), len(dv)))
        areas = []
        for x in dv.findall(m + 'dataValidation'):
            for q in (x.get('sqref') or '').split():
                a = area(q)
                if a is None: E(sn, 'dv-sqref', q)
                else:
                    for b in areas:
                        if hit(a, b): W(sn, 'dv-overlap', q)
                    areas.append(a)
            for tag in ('formula1', 'formula2'):
                f = x.find(m + tag)
                if f is None or not f.text: continue
                if x.get('type') == 'list' and f.text.startswith('"'):
                    if len(f.text) - 2 > 255: E(sn, 'dv-list-over-255', (x.get('sqref'), len(f.text)))
                    if not f.text.endswith('"'): E(sn, 'dv-list-literal', f.text[:60])
                else:
                    if len(f.text) > 255: W(sn, 'dv-formula-over-255', (x.get('sqref'), len(f.text)))
                    fcheck(sn, 'dv ' + x.get('sqref')[:30], f.text, True, tabnames)
                    if re.search(r'\w\[', f.text): E(sn, 'dv-with-structured-reference', f.text)
            if x.get('type') in ('list', 'custom', 'whole', 'decimal') and (x.find(m + 'formula1') is None or not (x.find(m + 'formula1').text or '')): E(sn, 'dv-without-formula', x.get('sqref'))
            for a, lim in (('errorTitle', 32), ('error', 255), ('promptTitle', 32), ('prompt', 255)):
                if len(x.get(a) or '') > lim: E(sn, 'dv-text-length', (a, len(x.get(a)), x.get('sqref')))
    hl = ws.find(m + 'hyperlinks')
    for x in (hl if hl is not None else []):
        if area(x.get('ref')) is None: E(sn, 'hyperlink-ref', x.get('ref'))
        if x.get(r + 'id') and x.get(r + 'id') not in rels[sn]: E(sn, 'hyperlink-rel', x.attrib)
        if not x.get(r + 'id') and not x.get('location'): E(sn, 'hyperlink-nowhere', x.get('ref'))
        if len(x.get('tooltip') or '') > 255 or len(x.get('location') or '') > 255: E(sn, 'hyperlink-text-length', x.get('ref'))
        k = re.fullmatch(r"('(?:[^']|'')+'|[^'!]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?", x.get('location') or 'x')
        if x.get('location') and not k and x.get('location').lower() not in allnames: W(sn, 'hyperlink-location', x.get('location'))
        if k and k[1].strip("'").replace("''", "'").lower() not in sheetnames: E(sn, 'hyperlink-to-missing-sheet', x.get('location'))
    if hl is not None and len(hl) > 65530: E(sn, 'too-many-hyperlinks', len(hl))
    hf = ws.find(m + 'headerFooter')
    for x in (hf if hf is not None else []):
        if len(x.text or '') > 255: E(sn, 'header-footer-length', len(x.text))
    ps = ws.find(m + 'pageSetup')
    if ps is not None and ps.get('scale') and not 10 <= int(ps.get('scale')) <= 400: E(sn, 'page-scale', ps.get('scale'))
    com = [t for ty, t, x in rels.get(sn, {}).values() if ty == 'comments']
    if com and ws.find(m + 'legacyDrawing') is None: E(sn, 'comments-without-vml', com)
    for t in com:
        n = len(list(trees[t].iter(m + 'comment'))); refs = [c.get('ref') for c in trees[t].iter(m + 'comment')]
        if len(set(refs)) != n: E(t, 'comment-twice', refs)
        v = [q for ty, q, x in rels[sn].values() if ty == 'vmlDrawing']
        if v and raw[v[0]].count(b'ObjectType="Note"') != n: E(t, 'comments-and-notes', (n, raw[v[0]].count(b'ObjectType="Note"')))
    for x in ws.iter(X14 + 'sparkline'):
        if x.find(XM + 'f') is not None: fcheck(sn, 'sparkline', x.find(XM + 'f').text, True, tabnames)
    for ty, t, x in rels.get(sn, {}).values():
        if ty == 'drawing': drawings.add((t, sname))
if chosen > 1: E(wbn, 'several-sheets-selected', '%d sheets have tabSelected: Excel opens them as a group' % chosen)
for i, k in tids.items():
    if k > 1: E(wbn, 'table-id-twice', i)
if len(tabnames) != sum(1 for t in trees.values() if t.tag == m + 'table'): E(wbn, 'table-name-twice', '')
for (n, ls), tx in dn.items():
    fcheck(wbn, 'name ' + n, '(%s)' % tx if n.startswith('_xlnm') else tx, True, tabnames)
# ---------- drawings and charts
for dnm, sname in drawings:
    d = trees[dnm]; ids = collections.Counter(); nm = collections.Counter()
    for an in d:
        tag = an.tag.replace(XDR, '')
        if tag == 'twoCellAnchor':
            g = lambda q, w: int(an.find(XDR + q).find(XDR + w).text)
            if (g('to', 'col'), g('to', 'colOff')) <= (g('from', 'col'), g('from', 'colOff')) or (g('to', 'row'), g('to', 'rowOff')) <= (g('from', 'row'), g('from', 'rowOff')): E(dnm, 'anchor-without-extent', sname)
            if min(g('from', 'col'), g('from', 'row')) < 0 or g('to', 'col') > 16384 or g('to', 'row') > 1048576: E(dnm, 'anchor-off-sheet', sname)
        elif tag == 'oneCellAnchor':
            e = an.find(XDR + 'ext')
            if int(e.get('cx')) <= 0 or int(e.get('cy')) <= 0: E(dnm, 'anchor-without-extent', sname)
        for c in an.iter(XDR + 'cNvPr'):
            ids[c.get('id')] += 1; nm[c.get('name')] += 1
            if c.get('id') == '0': W(dnm, 'shape-id-0', c.get('name'))
        for g in an.iter(A + 'graphicData'):
            for c in g.iter(C + 'chart'):
                if c.get(r + 'id') not in rels[dnm]: E(dnm, 'chart-rel', c.attrib)
    for i, k in ids.items():
        if k > 1: E(dnm, 'shape-id-twice', (i, k))
    for i, k in nm.items():
        if k > 1: W(dnm, 'shape-name-twice', (i, k))
for n, t in trees.items():
    if t.tag != C + 'chartSpace': continue
    for f in t.iter(C + 'f'):
        if f.text: fcheck(n, 'chart', f.text.strip('()') if f.text.startswith('(') else f.text, True, tabnames)
        else: E(n, 'chart-empty-reference', '')
    axes = {a.find(C + 'axId').get('val') for a in t.iter() if a.tag in (C + 'catAx', C + 'valAx', C + 'serAx', C + 'dateAx')}
    crosses = {a.find(C + 'crossAx').get('val') for a in t.iter() if a.tag in (C + 'catAx', C + 'valAx', C + 'serAx', C + 'dateAx')}
    used = {a.get('val') for p in t.iter(C + 'plotArea') for g in p if g.tag.endswith('Chart') for a in g.findall(C + 'axId')}
    if axes != used or not crosses <= axes: E(n, 'chart-axes', (axes, used, crosses))
    ser = list(t.iter(C + 'ser'))
    if len(ser) > 255: E(n, 'chart-series', len(ser))
    for q in ('idx', 'order'):
        v = [s.find(C + q).get('val') for s in ser]
        if len(set(v)) != len(v): E(n, 'chart-series-' + q, v)
    for cch in list(t.iter(C + 'numCache')) + list(t.iter(C + 'strCache')):
        pc = cch.find(C + 'ptCount'); k = [int(p.get('idx')) for p in cch.findall(C + 'pt')]
        if pc is not None and k and max(k) >= int(pc.get('val')): E(n, 'chart-cache', (pc.get('val'), max(k)))
        if k != sorted(set(k)): E(n, 'chart-cache-order', '')
    for v in t.iter(C + 'numCache'):
        for p in v.findall(C + 'pt'):
            try: float(p.find(C + 'v').text)
            except (TypeError, ValueError): E(n, 'chart-cache-number', p.find(C + 'v').text)
cc = next((t for ty, t, x in rels[wbn].values() if ty == 'calcChain'), None)
if cc: W(cc, 'calc-chain-present', len(trees[cc]))
bad = 0
for (sev, part, rule), w in out.items():
    if sev == 'E': bad += len(w)
    if sev == 'I' and '--info' not in sys.argv: continue
    print('%s\t%s\t%s\t%d\t%s' % (sev, part, rule, len(w), ' ; '.join(w[:3])))
print('%s: %d errors, %d warnings, %d formulas (%d unique)' % (os.path.basename(path), bad, sum(len(w) for k, w in out.items() if k[0] == 'W'), formulas, len(cache)))
sys.exit(1 if bad else 0)
