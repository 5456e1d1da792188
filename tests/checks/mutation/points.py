# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the places of a C++ source where a small fault can be put in, and writes them in."""
import ctypes
import re

from clang import cindex
from clang.cindex import CursorKind as K

HEAD = "nytto::mutation::"

COMPARISONS = {"<": ("less", "<="), "<=": ("lessOrEqual", "<"), ">": ("greater", ">="),
               ">=": ("greaterOrEqual", ">")}
EQUALITIES = {"==": ("equal", "!="), "!=": ("unequal", "==")}
ARITHMETIC = {"+": ("plus", "-"), "-": ("minus", "+"), "*": ("times", "/"), "/": ("divided", "*"),
              "%": ("modulo", "/")}
ASSIGNMENTS = {"+=": ("addTo", "-="), "-=": ("takeFrom", "+="), "*=": ("multiply", "/="),
               "/=": ("divide", "*="), "&=": ("andWith", "|="), "|=": ("orWith", "&=")}
LOGIC = {"&&": "||", "||": "&&"}
INVERSE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
INVERTED = ("value", *(name for name, _ in [*COMPARISONS.values(), *EQUALITIES.values()]))
TEXTS = ("QString", "QByteArray", "QList<", "QStringBuilder")

FUNCTIONS = (K.FUNCTION_DECL, K.CXX_METHOD, K.FUNCTION_TEMPLATE, K.CONSTRUCTOR, K.CONVERSION_FUNCTION)


class Point:
    """A place and its mutants. `what` says of each what it makes of the source; all are written by
    putting `before` and `after` around the place, and `comma` instead of the operator in it. A "#"
    there stands for the number of the first of them."""

    def __init__(self, place, what, before, after, operator=None, comma=","):
        self.start, self.end = place
        self.what = what
        self.before, self.after = before, after
        self.operator, self.comma = operator, comma
        self.first = 0

    def numbered(self, text):
        return text.replace("#", str(self.first)).encode()


class Finder:
    def __init__(self, path, arguments):
        self.path = path
        with open(path, "rb") as file:
            self.source = file.read()
        unit = cindex.Index.create().parse(path, args=arguments)
        errors = [d for d in unit.diagnostics if d.severity >= cindex.Diagnostic.Error]
        if errors:
            raise SystemExit(f"{path} cannot be read: {errors[0]}")
        self.points = {}
        for cursor in unit.cursor.get_children():
            if cursor.location.file and cursor.location.file.name == path:
                self.visit(cursor, None, False)
        self.find_checks()
        for start, end in self.untouched():
            for place in [p for p in self.points if start <= p[0] and p[1] <= end + 1]:
                del self.points[place]
        # A condition that is one comparison: turned round it is a mutant of the comparison.
        for start, end, _ in [p for p in self.points if p[2] == "flip"]:
            if any((start, end, other) in self.points for other in INVERTED):
                del self.points[start, end, "flip"]

    def untouched(self):
        """What a released program does not do, and what is decided when it is compiled."""
        for found in re.finditer(rb"\b(Q_ASSERT|if constexpr ?)\(", self.source):
            yield found.start(), self.closing(found.end())

    def closing(self, at):
        """The place of the bracket that closes the one before `at`."""
        depth = 1
        while depth:
            depth += {b"(": 1, b")": -1}.get(self.source[at:at + 1], 0)
            at += 1
        return at - 1

    def place(self, location):
        """Where something is written, also inside the arguments of a macro."""
        file = ctypes.c_void_p()
        line, column, offset = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
        handle = cindex.c_object_p()
        spelling = cindex.conf.lib.clang_getSpellingLocation
        spelling(location, ctypes.byref(handle), ctypes.byref(line), ctypes.byref(column),
                 ctypes.byref(offset))
        if not handle:
            return None
        return offset.value if cindex.File(handle).name == self.path else None

    def range(self, cursor):
        start, end = self.place(cursor.extent.start), self.place(cursor.extent.end)
        return (start, end) if start is not None and end is not None and start < end else None

    def text(self, start, end):
        return self.source[start:end].decode()

    def add(self, place, kind, what, *written):
        self.points.setdefault((*place, kind), Point(place, what, *written))

    # The walk

    def visit(self, cursor, parent, inside):
        kind = cursor.kind
        if kind in (K.STATIC_ASSERT, K.FIELD_DECL, K.ENUM_DECL):
            return
        if kind in FUNCTIONS:
            body = [c for c in cursor.get_children() if c.kind == K.COMPOUND_STMT]
            if not body or self.is_constant(cursor):
                return
            self.early_return(cursor, body[-1])
            inside = True
        if kind == K.VAR_DECL and self.is_constant(cursor):
            return
        children = list(cursor.get_children())
        if inside:
            self.look(cursor, parent, children)
        if kind == K.CASE_STMT:
            children = children[1:]
        for child in children:
            self.visit(child, cursor, inside)

    def is_constant(self, cursor):
        place = self.range(cursor)
        if not place:
            return True
        head = self.text(*place).split("{")[0].split("=")[0]
        return "constexpr" in head or "consteval" in head

    def look(self, cursor, parent, children):
        place = self.range(cursor)
        if not place or self.source.startswith(b"NYTTO_", place[0]):
            return
        kind = cursor.kind
        if kind == K.INTEGER_LITERAL:
            if re.fullmatch(r"[0-9']+[uUlL]*", self.text(*place)):
                self.call(place, "literal", [f"{self.text(*place)} + 1", f"{self.text(*place)} - 1"])
        elif kind == K.CXX_BOOL_LITERAL_EXPR:
            self.flip(place, {"true": "false", "false": "true"}.get(self.text(*place), "?"))
        elif kind in (K.BINARY_OPERATOR, K.COMPOUND_ASSIGNMENT_OPERATOR, K.CALL_EXPR,
                      K.UNEXPOSED_EXPR):
            self.operator(cursor, place, children)
        elif kind == K.UNARY_OPERATOR and children:
            self.unary(place, children[0])
        elif kind == K.IF_STMT:
            self.condition(children)
        elif kind == K.CONDITIONAL_OPERATOR and children and self.range(children[0]):
            self.turn_round(self.range(children[0]))
        elif kind in (K.CONTINUE_STMT, K.BREAK_STMT):
            self.leave_out_jump(place, parent)
        elif kind == K.RETURN_STMT and children and children[0].type.get_canonical().kind == \
                cindex.TypeKind.BOOL:
            self.turn_round(self.range(children[0]))
        if parent is not None and kind.is_expression() and parent.kind == K.COMPOUND_STMT:
            self.leave_out(place)
        elif parent is not None and kind.is_expression() and self.is_body(cursor, parent):
            self.leave_out(place)

    def is_body(self, cursor, parent):
        """Whether the expression is what an if or a loop does, without braces."""
        if parent.kind not in (K.IF_STMT, K.FOR_STMT, K.CXX_FOR_RANGE_STMT, K.WHILE_STMT):
            return False
        place = self.range(cursor)
        before = self.text(max(0, place[0] - 400), place[0]).rstrip()
        after = self.text(place[1], place[1] + 40).lstrip()
        return after.startswith(";") and (before.endswith(")") or before.endswith("else")) and \
            not re.search(r"\b(if|for|while)\s*\($", before)

    # The kinds of mutants

    def call(self, place, function, what):
        """The piece becomes the argument of a function."""
        self.add(place, function, what, f"{HEAD}{function}<#>(", ")")

    def flip(self, place, what, outer=False):
        # A condition is outside of the operator that fills the same place.
        self.add(place, "flip" if outer else "value", [what], "(bool(", f") != {HEAD}on(#))")

    def turn_round(self, place):
        if place and not self.source.startswith(b"NYTTO_", place[0]):
            self.flip(place, f"!({self.text(*place)})", outer=True)

    def leave_out(self, place):
        self.add(place, "~statement", ["left out"], f"({HEAD}on(#) ? void() : void(", "))")

    def leave_out_jump(self, place, parent):
        if parent is not None and parent.kind == K.IF_STMT and len(list(parent.get_children())) > 2:
            return
        word = self.text(*place)
        if word in ("break", "continue"):
            self.add(place, "~jump", ["left out"], f"if (!{HEAD}on(#)) ", "")

    def early_return(self, cursor, body):
        place = self.range(body)
        result = cursor.result_type
        if not place or self.source[place[0]:place[0] + 1] != b"{" or cursor.kind == K.CONSTRUCTOR:
            return
        spelled = result.spelling
        if "auto" in spelled or "&" in spelled:
            return
        value = "" if result.kind == cindex.TypeKind.VOID else " {}"
        if spelled.startswith(("Result<", "nytto::Result<")) and "<void>" not in spelled:
            value = " nytto::Error{}"
        at = place[0] + 1
        self.add((at, at), "~return", [f"return{value} at once"],
                 f" if ({HEAD}on(#)) return{value};", "")

    def condition(self, children):
        for at, child in enumerate(children[:2]):
            place = self.range(child)
            if not place:
                return
            if child.kind.is_expression():
                if at == 1 and ";" not in self.text(self.range(children[0])[1] - 1, place[0]):
                    return
                self.turn_round(place)
                return
            if child.kind != K.DECL_STMT:
                return

    def unary(self, place, operand):
        sign = self.source[place[0]:place[0] + 1]
        inner = self.range(operand)
        if not inner:
            return
        if sign == b"!" and self.source[place[0] + 1:place[0] + 2] != b"=":
            self.flip(place, self.text(*inner))
        elif sign == b"-" and operand.kind != K.INTEGER_LITERAL:
            self.add(place, "negated", [self.text(*inner)], f"{HEAD}negated<#>(", ")",
                     (place[0], place[0] + 1), "")

    def operator(self, cursor, place, children):
        if cursor.kind == K.CALL_EXPR and cursor.spelling in ("min", "max"):
            self.least_or_most(place, cursor.spelling)
        split = self.split(cursor, place, children)
        if not split:
            return
        sign, at = split
        shown = cursor.type.get_canonical().spelling
        if sign in LOGIC:
            self.add(place, "logic", [f"{sign} -> {LOGIC[sign]}"], "(((bool(",
                     f") != {HEAD}on(#))) != {HEAD}on(#))", at, f") != {HEAD}on(#)) {sign} (bool(")
        elif sign in COMPARISONS:
            name, bound = COMPARISONS[sign]
            self.infix(place, at, name, [bound, INVERSE[sign]])
        elif sign in EQUALITIES:
            self.infix(place, at, EQUALITIES[sign][0], [EQUALITIES[sign][1]])
        elif sign in ARITHMETIC and not any(text in shown for text in TEXTS):
            self.infix(place, at, ARITHMETIC[sign][0], [ARITHMETIC[sign][1]])
        elif sign in ASSIGNMENTS and not any(text in shown for text in TEXTS):
            self.infix(place, at, ASSIGNMENTS[sign][0], [ASSIGNMENTS[sign][1]])

    def infix(self, place, at, function, signs):
        sign = self.text(*at)
        self.add(place, function, [f"{sign} -> {other}" for other in signs],
                 f"{HEAD}{function}<#>(", ")", at)

    def least_or_most(self, place, name):
        found = re.match(r"std::(min|max)\(", self.text(*place))
        if not found:
            return
        at = (place[0], place[0] + found.end())
        function = {"min": "least", "max": "most"}[name]
        other = {"min": "max", "max": "min"}[name]
        self.add(place, function, [f"std::{name} -> std::{other}"], "", "", at,
                 f"{HEAD}{function}<#>(")

    def split(self, cursor, place, children):
        """The operator of an expression of two operands, and where it stands."""
        ranges = sorted(r for r in map(self.range, children) if r)
        ranges = [r for r in ranges if place[0] <= r[0] and r[1] <= place[1]]
        if len(ranges) < 2 or cursor.kind == K.UNEXPOSED_EXPR:
            return self.split_rewritten(cursor, place)
        first, last = ranges[0], ranges[-1]
        if first[0] != place[0] or last[1] != place[1] or first[1] > last[0]:
            return None
        gap = self.text(first[1], last[0])
        sign = gap.strip()
        if not re.fullmatch(r"[-+*/%<>=!&|]{1,2}", sign):
            return None
        start = first[1] + len(gap.encode()) - len(gap.lstrip().encode())
        return sign, (start, start + len(sign))

    def split_rewritten(self, cursor, place):
        """The same for a comparison that the compiler has made of another one."""
        text = self.text(*place)
        if cursor.type.get_canonical().kind != cindex.TypeKind.BOOL or not text.isascii():
            return None
        plain, depth = [], 0
        for token in re.finditer(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|->|[<>=!]=|&&|\|\||.', text,
                                 re.S):
            sign = token.group()
            depth += sign in "([{" and len(sign) == 1
            depth -= sign in ")]}" and len(sign) == 1
            if depth == 0 and sign in ("==", "!=", "<", ">", "<=", ">=", "&&", "||", "?", "=", ";"):
                plain.append((sign, token.start(), token.end()))
        if len(plain) != 1 or plain[0][0] not in {**COMPARISONS, **EQUALITIES}:
            return None
        sign, start, end = plain[0]
        return sign, (place[0] + start, place[0] + end)

    def find_checks(self):
        """Failures that are passed on: NYTTO_CHECK(…)."""
        for found in re.finditer(rb"NYTTO_CHECK\(", self.source):
            place = (found.end(), self.closing(found.end()))
            self.add(place, "~checked", ["the failure is passed over"], f"{HEAD}checked<#>(", ")")


def rewritten(source, points):
    """The source with all points in it: what is inside of another stays inside."""
    before, after, instead = {}, {}, {}
    # In the same place an operator is inside of a condition, and both are inside of a statement.
    wide = sorted(points, key=lambda p: (p.start, -p.end, p.operator is not None))
    for point in wide:
        before.setdefault(point.start, []).append(point.numbered(point.before))
    for point in reversed(wide):
        after.setdefault(point.end, []).append(point.numbered(point.after))
    for point in points:
        if point.operator:
            instead[point.operator[0]] = (point.operator[1], point.numbered(point.comma))
    out, at = [], 0
    for stop in sorted({*before, *after, *instead}):
        if stop < at:
            continue
        out += [source[at:stop], *after.get(stop, []), *before.get(stop, [])]
        at = stop
        if stop in instead:
            at, text = instead[stop]
            out.append(text)
    return b"".join([*out, source[at:]])
