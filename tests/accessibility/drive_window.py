#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works in the window as somebody does who hears it: makes a sample, changes a cost, hears the
scenario's sum change, takes it back, exports, and finds the sum in the workbook. All that is known
of the program is what it tells through AT-SPI; what is done to it are keys and clicks."""
import os
import re
import subprocess
import sys
import time
import zipfile
from xml.etree import ElementTree

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30  # seconds for any one thing to come true
ADDED = 4321  # thousands; no figure of the sample


class Failed(Exception):
    pass


def wait_for(what, condition):
    """What the condition gives as soon as it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            result = condition()
            if result:
                return result
        except GLib.Error:
            pass  # what was asked is gone, or busy
        time.sleep(0.05)
    raise Failed(f"waited {PATIENCE} s in vain for {what}")


def children(node):
    node.clear_cache()
    return [child for child in map(node.get_child_at_index, range(node.get_child_count())) if child]


def shows(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


TABLES = (Atspi.Role.TABLE, Atspi.Role.TREE)


def walk(node):
    """All that is shown, without the cells of tables."""
    yield node
    if node.get_role() not in TABLES:
        for child in children(node):
            if shows(child):
                yield from walk(child)


class Window:
    def __init__(self, application):
        self.application = application

    def find(self, name, *roles):
        """The first node with a name that begins so."""
        for node in walk(self.application):
            if node.get_role() in roles and (node.get_name() or "").startswith(name):
                return node
        return None

    def get(self, name, *roles):
        return wait_for(f"“{name}”", lambda: self.find(name, *roles))

    def tell(self):
        """For a failure: what is shown."""
        return "\n".join(f"{node.get_role_name()}: {node.get_name()}"
                         for node in walk(self.application) if node.get_name())


def key(name):
    """Presses a key like "Return" or "Control+z"."""
    *held, last = name.split("+")
    codes = {"Control": 37}  # of X's keyboard
    for each in held:
        Atspi.generate_keyboard_event(codes[each], None, Atspi.KeySynthType.PRESS)
    symbol = 0xFF0D if last == "Return" else ord(last)
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)
    for each in reversed(held):
        Atspi.generate_keyboard_event(codes[each], None, Atspi.KeySynthType.RELEASE)


def write(text):
    for letter in text:
        Atspi.generate_keyboard_event(ord(letter), None, Atspi.KeySynthType.SYM)


def click(node):
    place = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    Atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2, "b1c")


def amount(cell):
    """What is read of a cell after its heading: "Sum, 2025: 1,234 SEK thousand" is 1234."""
    return int(re.search(r": (-?[\d,]+)", cell.get_name())[1].replace(",", ""))


def cell_of(table, beginning):
    """The cell whose row and heading are read so."""
    for row in range(Atspi.Table.get_n_rows(table)):
        for column in range(Atspi.Table.get_n_columns(table)):
            cell = Atspi.Table.get_accessible_at(table, row, column)
            if cell:
                cell.clear_cache()
                if (cell.get_name() or "").startswith(beginning):
                    return cell
    return None


def choose_file(window, path):
    """Types a path into the dialog that is open, and hears it close."""
    edit = window.get("File name:", Atspi.Role.TEXT)
    Atspi.Component.grab_focus(edit)
    Atspi.EditableText.set_text_contents(edit, path)
    wait_for("the path in the dialog", lambda: Atspi.Text.get_text(edit, 0, -1) == path)
    key("Return")
    wait_for("the dialog to close", lambda: not window.find("File name:", Atspi.Role.TEXT))


def numbers_in(workbook):
    """Every number that stands in a cell, in kronor."""
    found = set()
    with zipfile.ZipFile(workbook) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet"):
                for value in ElementTree.fromstring(archive.read(name)).iter():
                    if value.tag.endswith("}v") and value.text:
                        try:
                            found.add(round(float(value.text)))
                        except ValueError:
                            pass
    return found


SCENARIO = "1 Säkerställa lagkrav"
SUM = "Sum of the scenario, 2025:"
COST = "2, Cost 2025 (plan)"  # of an initiative that is part of the scenario


def show(window, page):
    click(window.get(page, Atspi.Role.LIST_ITEM))


def sum_of_scenario(window):
    show(window, "Scenarios")
    click(window.get("Members and sums", Atspi.Role.PAGE_TAB))
    return amount(wait_for("the scenario's sum", lambda: cell_of(
        window.get(SCENARIO, Atspi.Role.TABLE), SUM)))


def cost(window):
    show(window, "Initiatives")
    return wait_for("the cost", lambda: cell_of(window.get("Initiatives", Atspi.Role.TABLE), COST))


def expect(what, found, wanted):
    if found != wanted:
        raise Failed(f"{what} is {found}, not {wanted}")
    print(f"{what}: {found}")


def run(window, home):
    click(window.get("Göteborgs Stad", Atspi.Role.PUSH_BUTTON))
    choose_file(window, os.path.join(home, "made.nyp"))
    before = sum_of_scenario(window)
    spent = amount(cost(window))

    click(cost(window))
    write(str(spent + ADDED))
    key("Return")
    wait_for("the new cost", lambda: amount(cost(window)) == spent + ADDED)
    expect("The sum after the cost was changed", sum_of_scenario(window), before + ADDED)

    key("Control+z")
    wait_for("the old cost", lambda: amount(cost(window)) == spent)
    expect("The sum after the change was taken back", sum_of_scenario(window), before)

    workbook = os.path.join(home, "analysis.xlsx")
    key("Control+e")
    choose_file(window, workbook)
    window.get(f"“Annual analysis 2025” is in {workbook}.", Atspi.Role.LABEL)
    held = numbers_in(workbook)
    expect("That the sum stands in the workbook", 1000 * before in held, True)
    expect("That what was taken back stands there too", 1000 * (before + ADDED) in held, False)


def main():
    program, home = sys.argv[1:]
    running = subprocess.Popen([program])
    window = None
    try:
        def application():
            if running.poll() is not None:
                raise Failed(f"the program ended with {running.returncode}")
            desktop = Atspi.get_desktop(0)
            for each in children(desktop):
                if each.get_process_id() == running.pid:
                    return each
            return None

        window = Window(wait_for("the window", application))
        run(window, home)
        return 0
    except (Failed, GLib.Error) as failure:
        print(f"Failed: {failure}", file=sys.stderr)
        if window:
            print(f"It shows:\n{window.tell()}", file=sys.stderr)
        return 1
    finally:
        running.terminate()
        try:
            running.wait(10)
        except subprocess.TimeoutExpired:
            running.kill()


if __name__ == "__main__":
    sys.exit(main())
