// Says what to take on a walk.

import Decisions

let questions = [
  Question(
    id: "wind", options: ["calm", "strong"],
    unknownOptions: ["not_sure"]),
  Question(
    id: "sky", options: ["clear", "cloudy", "rain"],
    unknownOptions: ["not_sure"]),
]
