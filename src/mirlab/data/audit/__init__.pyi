from .audit_file import AuditSaid as AuditSaid
from .audit_file import read_audit as read_audit
from .audit_file import said_of as said_of
from .audit_file import to_write as to_write
from .auditing import Audit as Audit
from .auditing import audit as audit
from .duplicates import Duplicates as Duplicates
from .duplicates import find_duplicates as find_duplicates
