"""Clean the texts in the Parquet files of SOURCE on Ray and write them as Parquet to TARGET, which must not exist."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.commands.job import run
from cleaner.extras import load

if TYPE_CHECKING:
    from cleaner.engines.columns import Columns

EXAMPLES = """
ray job submit -- python -m cleaner.jobs.on_ray s3://crawl/raw s3://crawl/clean
ray job submit --working-dir . -- python -m cleaner.jobs.on_ray /data/raw /data/clean --rules my_site.py
"""


def clean(source: str, target: str, columns: Columns) -> None:
    """The job. Raises what Ray raises, and ValueError for a column that can't be cleaned or a target that exists."""
    from cleaner.engines.ray import CleanTexts

    data = load("ray.data", "ray")
    # Checked here: by itself Ray adds to what is there, and not all its versions can refuse to.
    filesystem, path = load("pyarrow.fs", "ray").FileSystem.from_uri(
        target if "://" in target else Path(target).absolute().as_uri()
    )
    if filesystem.get_file_info(path).type.name != "NotFound":
        raise ValueError(f"{target} already exists; name another target")
    dataset = data.read_parquet(source)
    columns.cleaned_schema(dataset.schema().base_schema)
    dataset.map_batches(CleanTexts(**vars(columns)), batch_format="pyarrow").write_parquet(target)


if __name__ == "__main__":
    run(clean, __doc__, EXAMPLES)
