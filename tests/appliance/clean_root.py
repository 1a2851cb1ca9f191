# SPDX-License-Identifier: GPL-3.0-or-later
"""A clean Debian 12 in a folder: nothing but the base, from where this machine has its own packages.

To be used in a mount and process namespace of its own (`in_own_namespace`): whatever is mounted or
started here is gone with it, also when the test is killed.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

RELEASE = "bookworm"
INSIDE = "LEGCHECK_IN_OWN_NAMESPACE"
# What Debian itself gives a process; nothing of the caller's comes along.
ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}


def in_own_namespace(folder):
    """Runs this script once more where mounts and processes end with it, `folder` as its last argument."""
    command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private",
               sys.executable, *sys.argv, str(folder)]
    return subprocess.run(command, env={**os.environ, INSIDE: "yes"}, check=False).returncode


def is_in_own_namespace():
    return os.environ.get(INSIDE) == "yes"


def debian_sources():
    """(site, release, component) of each Debian archive that apt reads on this machine."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(ORIGIN)|$(SITE)|$(RELEASE)|$(COMPONENT)", "Created-By: Packages"],
        check=True, capture_output=True, text=True).stdout
    sources = []
    for line in told.splitlines():
        origin, *source = line.split("|")
        if origin == "Debian" and source[1].startswith(RELEASE) and source not in sources:
            sources.append(source)
    if not any(release == RELEASE for _, release, _ in sources):
        raise SystemExit(f"apt knows no Debian archive of {RELEASE} here; `apt-get update` may mend that")
    return sources


def how_apt_fetches():
    """This machine's settings of how packages come here, a proxy for example."""
    told = subprocess.run(["apt-config", "dump"], check=True, capture_output=True, text=True).stdout
    return [line for line in told.splitlines() if line.startswith("Acquire::")]


class CleanRoot:
    """Debian 12 in `folder`, which must be empty. Needs root."""

    def __init__(self, folder):
        self.folder = Path(folder)
        sources = debian_sources()
        settings = how_apt_fetches()
        mirror = next(site for site, release, _ in sources if release == RELEASE)
        environment = dict(os.environ)
        for line in settings:
            if line.startswith("Acquire::http::Proxy "):
                environment["http_proxy"] = line.split('"')[1]
        # A mount of its own, else nobody in there learns how full its disk is.
        self.folder.mkdir(exist_ok=True)
        subprocess.run(["mount", "--bind", self.folder, self.folder], check=True)
        subprocess.run(["debootstrap", "--variant=minbase", RELEASE, self.folder, mirror],
                       env=environment, check=True, stdout=subprocess.DEVNULL)
        apt = self.folder / "etc/apt"
        (apt / "sources.list").write_text("".join(
            f"deb {site} {release} {component}\n" for site, release, component in sources))
        (apt / "apt.conf.d/99machine").write_text("\n".join(settings) + "\n")
        for name in ("resolv.conf", "hosts"):
            shutil.copy(Path("/etc") / name, self.folder / "etc" / name)
        subprocess.run(["mount", "-t", "proc", "proc", self.folder / "proc"], check=True)
        self._make_devices()
        self.apt("update")

    def _make_devices(self):
        """A /dev of its own, without this machine's screens, disks and printers."""
        device = self.folder / "dev"
        subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", device], check=True)
        for name in ("null", "zero", "full", "random", "urandom", "tty"):
            number = os.stat(f"/dev/{name}").st_rdev
            subprocess.run(["mknod", "-m", "666", device / name, "c", str(os.major(number)), str(os.minor(number))],
                           check=True)
        (device / "shm").mkdir()
        (device / "shm").chmod(0o1777)
        # Terminals: a printer on a serial line is tried with one.
        (device / "pts").mkdir()
        subprocess.run(["mount", "-t", "devpts", "-o", "newinstance,ptmxmode=0666,mode=620", "devpts", device / "pts"],
                       check=True)
        (device / "ptmx").symlink_to("pts/ptmx")
        (device / "fd").symlink_to("/proc/self/fd")

    def run(self, *command, user=None, environment=None, check=True, **popen):
        """Runs a command there; what it said comes back as text."""
        before = [] if user is None else ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        result = subprocess.run(["chroot", self.folder, *before, *map(str, command)],
                                env={**ENVIRONMENT, **(environment or {})}, capture_output=True, text=True,
                                check=False, **popen)
        if check and result.returncode != 0:
            raise AssertionError(f"{' '.join(map(str, command))}: exit code {result.returncode}\n"
                                 f"{result.stdout[-4000:]}\n{result.stderr[-4000:]}")
        return result

    def apt(self, *words):
        return self.run("apt-get", "-q", "-y", *words)
