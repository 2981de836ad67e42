"""A newsroom's configuration: found upwards from an article, checked, and said where each setting comes from."""

from analyzer.config.effective import Settings, settings_for
from analyzer.config.find import find_config, read_config

__all__ = ["Settings", "find_config", "read_config", "settings_for"]
