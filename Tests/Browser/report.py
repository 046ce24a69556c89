"""What passed and what did not, from several threads."""

import threading


class Report:
    def __init__(self):
        self.passes = 0
        self.failures = []
        self.lock = threading.Lock()

    def passed(self, count=1):
        with self.lock:
            self.passes += count

    def failed(self, words):
        with self.lock:
            self.failures.append(words)

    def expect(self, holds, words):
        """One check; `words` say what is wrong where it fails, and are made only then."""
        if holds:
            self.passed()
        else:
            self.failed(words() if callable(words) else words)

    def close(self, seconds):
        shown = 60
        for words in self.failures[:shown]:
            print("FAILED " + words)
        if len(self.failures) > shown:
            print("… and %d more" % (len(self.failures) - shown))
        print("%d passed, %d failed (%.0f s)" % (self.passes, len(self.failures), seconds))
