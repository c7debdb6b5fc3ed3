"""Opens a workbook in LibreOffice as a person would, changes it, and saves it in several formats.

Usage: office.py JOB.json, where the job is
{"open": path, "edits": [{"sheet", "row", "column", "text" or "number"}], "deleteRows": [{"sheet", "row"}],
 "save": [{"path", "filter"}]}; rows and columns count from 0. Rows are deleted after the edits, in the given order.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

with open(sys.argv[1], encoding="utf-8") as file:
    job = json.load(file)


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def connect(pipe, office):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if office.poll() is not None:
                raise
            time.sleep(0.2)
    raise TimeoutError("LibreOffice does not answer")


with tempfile.TemporaryDirectory() as profile:
    pipe = f"liantu-{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            f"-env:UserInstallation={url(profile)}",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe, office)
        desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
        document = desktop.loadComponentFromURL(url(job["open"]), "_blank", 0, (prop("Hidden", True),))
        for edit in job["edits"]:
            cell = document.Sheets.getByName(edit["sheet"]).getCellByPosition(edit["column"], edit["row"])
            if "number" in edit:
                cell.Value = edit["number"]
            else:
                cell.String = edit["text"]
        for row in job["deleteRows"]:
            document.Sheets.getByName(row["sheet"]).Rows.removeByIndex(row["row"], 1)
        for target in job["save"]:
            document.storeToURL(url(target["path"]), (prop("FilterName", target["filter"]),))
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
    finally:
        try:
            office.wait(20)
        except subprocess.TimeoutExpired:
            office.kill()
