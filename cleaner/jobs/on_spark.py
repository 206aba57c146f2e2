"""Clean the texts in the Parquet files of SOURCE on Spark and write them as Parquet to TARGET, which must not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.commands.job import run
from cleaner.extras import load

if TYPE_CHECKING:
    from cleaner.engines.columns import Columns

EXAMPLES = """
spark-submit on_spark.py s3a://crawl/raw s3a://crawl/clean
spark-submit on_spark.py /data/raw /data/clean --column body --rules my_site.py --removals-column removals
"""


def clean(source: str, target: str, columns: Columns) -> None:
    """The job. Raises what Spark raises, and ValueError for a column that can't be cleaned or a path that won't do."""
    from cleaner.engines.spark import clean_texts

    session = load("pyspark.sql", "spark").SparkSession.builder.appName("cleaner").getOrCreate()
    try:
        clean_texts(session.read.parquet(source), **vars(columns)).write.parquet(target)
    except load("pyspark.errors", "spark").AnalysisException as error:
        raise ValueError(str(error).partition("\n")[0]) from None
    finally:
        session.stop()


if __name__ == "__main__":
    run(clean, __doc__, EXAMPLES)
