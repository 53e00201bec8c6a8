from .experiment import run as run
