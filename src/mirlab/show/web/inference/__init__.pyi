from .app import make_inference_app as make_inference_app
from .service import Service as Service
