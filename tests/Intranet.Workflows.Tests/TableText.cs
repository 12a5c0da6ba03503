using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Meetings;

namespace Intranet.Workflows.Tests;

/// <summary>
/// Tables written as text: "start:a | a: event->b, event->end | b!ladder^*: ... | decide c: ... | wait(why) d: ... |
/// run(process) e: ..."; ^ says that the task has a superior, * that it is open to colleagues.
/// </summary>
internal static class TableText
{
    public static ProcessTable Read(string text, string start = "begun")
    {
        var parts = text.Split(" | ");
        var starts = parts.Where(p => p.StartsWith("start:", StringComparison.Ordinal)).ToFrozenDictionary(_ => start, p => p["start:".Length..]);
        var steps = parts.Where(p => !p.StartsWith("start:", StringComparison.Ordinal)).Select(Step).ToFrozenDictionary(s => s.Key);
        return new ProcessTable(starts, steps);
    }

    private static ProcessStep Step(string text)
    {
        var read = Regex.Match(
            text, @"^((?<kind>\w+)(\((?<of>[^)]+)\))? )?(?<key>\w+)(!(?<ladder>\w+))?(?<superior>\^)?(?<open>\*)?:(?<outcomes>.*)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        var (key, of) = (read.Groups["key"].Value, read.Groups["of"].Value);
        var outcomes = read.Groups["outcomes"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(o => o.Split("->"))
            .ToFrozenDictionary(o => o[0], o => o[1] == "end" ? null : o[1]);
        return read.Groups["kind"].Value switch
        {
            "decide" => new DecideStep(key, _ => outcomes.Keys[0], outcomes),
            "do" => new DoStep(key, (_, _, _) => Task.CompletedTask, outcomes),
            "wait" => new WaitStep(key, of.Length == 0 ? null : of, outcomes),
            "run" => new BranchStep(key, [of], _ => [new Branch(of, RecordId: 1)], new JoinRule(), CancelsTheRest: true, outcomes),
            _ => new TaskStep(
                key, _ => [], (_, _) => new DateOnly(2026, 7, 17),
                read.Groups["ladder"] is { Success: true } given ? given.Value : AnswerInvitationProcess.ReplyLadder, outcomes)
            {
                IsOpenToColleagues = read.Groups["open"].Success,
                Audiences = read.Groups["superior"].Success
                    ? new Dictionary<ReminderAudience, Func<object, IEnumerable<PrincipalKey>>> { [ReminderAudience.Superior] = _ => [] }.ToFrozenDictionary()
                    : FrozenDictionary<ReminderAudience, Func<object, IEnumerable<PrincipalKey>>>.Empty,
            },
        };
    }
}
