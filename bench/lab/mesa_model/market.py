"""The market as a model in Mesa, written as its tutorials write models: an object a worker, a step a month."""

import mesa  # type: ignore[import-not-found]


class Worker(mesa.Agent):  # type: ignore[misc]
    """Somebody at a rank of the ladder; below 0 is out of work."""

    def __init__(self, model: "LabourMarket") -> None:
        super().__init__(model)
        share = (self.random.random() - model.looking) / (1 - model.looking)
        self.rank = share * (1 + model.speed) / (1 + model.speed * share) if share >= 0 else -1.0
        self.wage = model.wage(self.rank) if share >= 0 else 0.0

    def step(self) -> None:
        model, number = self.model, self.random.random()
        if self.rank < 0:
            model.idle += 1
            if number < model.unemployed:
                self.rank = number / model.unemployed
                self.wage = model.wage(self.rank)
            return
        model.paid += self.wage
        if number < model.loss:
            model.lost += 1
            self.rank = -1.0
        elif number < model.loss + model.employed:
            offer = (number - model.loss) / model.employed
            if offer > self.rank:
                model.moved += 1
                self.rank = offer
                self.wage = model.wage(offer)


class LabourMarket(mesa.Model):  # type: ignore[misc]
    """Workers on a job ladder; ``activation`` is the method of Mesa's AgentSet that has them step."""

    def __init__(self, workers: int, activation: str, seed: int) -> None:
        super().__init__(seed=seed)
        self.loss, self.unemployed, self.employed, self.floor = 0.015, 0.35, 0.08, 0.4
        self.speed, self.looking = self.employed / self.loss, self.loss / (self.loss + self.unemployed)
        self.activation = activation
        self.months: list[tuple[int, int, int, float]] = []
        Worker.create_agents(self, workers)

    def wage(self, rank: float) -> float:
        return 1 - (1 - self.floor) * ((1 + self.speed * (1 - rank)) / (1 + self.speed)) ** 2

    def step(self) -> None:
        self.idle, self.lost, self.moved, self.paid = 0, 0, 0, 0.0
        getattr(self.agents, self.activation)("step")
        self.months.append((self.idle, self.lost, self.moved, self.paid))
