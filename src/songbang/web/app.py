"""The app: every page and every call, behind one gate."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

from songbang import __version__
from songbang.store.open import open_store
from songbang.web import api, pages
from songbang.web.awake import wake
from songbang.web.guard.door import Door
from songbang.web.guard.gate import Gate
from songbang.web.house import House, now
from songbang.web.jobs.pool import Pool
from songbang.web.listed import routers
from songbang.web.outcomes import Outcomes
from songbang.web.settings import Settings
from songbang.web.stopped import take_over

_STATIC = Path(__file__).parent / "static"


def create_app(settings: Settings) -> FastAPI:
    """Return the app; raises `songbang.store.fault.StoreFault` where what is kept cannot be opened."""
    store = open_store(settings.store_url)
    pool = Pool(settings.limits, now, warm=settings.warm)
    outcomes = Outcomes(store, pool, settings.pictures)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        if settings.warm:
            await wake(app)
        yield
        pool.close()
        store.close()

    app = FastAPI(
        title="Songbang 松绑",
        version=__version__,
        lifespan=lifespan,
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # its page would load scripts from elsewhere
        redoc_url=None,
    )
    app.state.house = House(settings, store, Door(settings.key), pool, outcomes)
    app.mount("/static", StaticFiles(directory=_STATIC), name="static")
    for router in routers(api):
        app.include_router(router)
    for router in routers(pages):
        app.include_router(router, include_in_schema=False)
    take_over(app)
    app.add_middleware(Gate)
    return app
