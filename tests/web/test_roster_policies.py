"""Policies in the app and by the interface: chosen on the page of a roster, shown with their pictures, taken along."""

from pathlib import Path

from tests.cli.test_policy import HEAD, LEFT, PURPOSE, RATES, STAYS
from tests.web.front import house, opened
from tests.web.programs import API, DAY, SOON, program
from tests.web.test_rosters import handed

ROSTER = "\n".join([HEAD, *LEFT, *STAYS, ""]).encode()
CHOSEN = "policy=as_is&policy=drop_all_on_a_day&low=10&mid=15&high=20&started=50"


def test_policies_are_chosen_shown_and_taken_along(tmp_path: Path) -> None:
    with opened(tmp_path) as client:
        address = handed(client, ROSTER)
        form = client.get(f"{address}/policies").text
        assert form.count('type="checkbox"') == 5
        client.get(f"{address}/policies?{CHOSEN}")
        for job in house(client).pool.all():
            assert job.finished.wait(SOON)
        page = client.get(f"{address}/policies?{CHOSEN}").text

        assert "某天起全部取消" in page
        assert page.count("<svg") >= 2
        assert 'value="15"' in page
        assert "林0" not in page
        assert client.get(f"{address}/policies/files/policy.xlsx?{CHOSEN}").content[:2] == b"PK"
        assert client.get(f"{address}/policies/files/policy.json?{CHOSEN}").json()["leavers"] is None
        assert client.get(f"{address}/policies/files/x?{CHOSEN}").status_code == 404

        wrong = client.get(f"{address}/policies?policy=as_is&mid=viel")
        assert (wrong.status_code, 'value="viel"' in wrong.text) == (422, True)
        falling = f"{address}/policies?policy=as_is&low=30&mid=20&high=40"
        client.get(falling)
        for job in house(client).pool.all():
            assert job.finished.wait(SOON)
        assert "从小到大" in client.get(falling).text
        assert client.get(f"/rosters/{'0' * 32}/policies").status_code == 404


def test_the_call_answers_as_the_command_line(tmp_path: Path) -> None:
    with program(tmp_path) as client:
        shipped = client.get(f"{API}/policies").json()["policies"]
        assert shipped[0]["name"] == "as_is"
        own = shipped[1]["file"].replace(f'name = "{shipped[1]["name"]}"', 'name = "own"')
        files = [
            ("roster", ("名册.csv", ROSTER)),
            ("own", ("own.toml", own.encode())),
            ("rates", ("r", RATES.encode())),
        ]
        asked = {"policy": ["as_is", "drop_all_on_a_day"], "purpose": PURPOSE}
        answer = client.post(f"{API}/policy?on={DAY}&wait={SOON}", files=files, data=asked)
        assert answer.status_code == 200, answer.text
        told = answer.json()
        assert [one["name"] for one in told["policies"]] == ["as_is", "drop_all_on_a_day", "own"]
        assert len(told["leavers"]) == 7
        (job,) = client.get(f"{API}/jobs").json()["jobs"]
        assert client.get(job["links"]["files"].replace("{name}", "policy.html")).status_code == 200


def test_no_name_leads_to_a_file_of_this_machine(tmp_path: Path) -> None:
    with program(tmp_path) as client:
        files = {"roster": ("名册.csv", ROSTER)}
        for name in ("../../etc/passwd", "/etc/passwd", "own.toml"):
            answer = client.post(f"{API}/policy", files=files, data={"policy": name})
            assert answer.status_code == 422
            assert "没有自带的政策" in answer.text
