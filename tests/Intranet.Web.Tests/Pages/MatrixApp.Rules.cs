using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Pages;

/// <content>Rungs, deadlines and routing rules to be changed.</content>
public sealed partial class MatrixApp
{
    private int _others;

    /// <summary>A rung of its own each time, to be changed or ended.</summary>
    private async Task<Aim> LadderAsync(string path)
    {
        var ladder = path.Replace("{ladder}", AdHocTaskProcess.DoLadder, StringComparison.Ordinal);
        var (days, unit) = Other();
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.Days"] = Text(days), ["Input.Unit"] = unit.ToString(), ["Input.Side"] = "After", ["Input.Effect"] = "TellAsker",
            ["Input.From"] = "20/7/2569", ["Input.LastDay"] = "20/7/2569", ["Input.Reason"] = "ปรับให้เหมาะสม",
        };
        if (!path.Contains("{rung}", StringComparison.Ordinal)) return new Aim(ladder, form);

        var terms = new RungTerms(-days, unit, ReminderAction.RaiseToGovernor, ReminderAudience.Owners);
        var id = await SendAsync(new AddRung(AdHocTaskProcess.DoLadder, Clock.Today, terms, "ทดสอบ"), Actor.System("test"));
        return new Aim(ladder.Replace("{rung}", Text(id), StringComparison.Ordinal), new(form) { ["Revision"] = "1" });
    }

    // No ladder has two rungs that do the same.
    private (int Days, DayUnit Unit) Other()
    {
        var (unit, days) = Math.DivRem(_others++, RungTerms.MostDays);
        return (days + 1, unit == 0 ? DayUnit.Calendar : DayUnit.Working);
    }

    private async Task<Aim> DeadlineAsync(string path)
    {
        var setting = await QueryAsync(db => db.Set<DeadlineSetting>().AsNoTracking().SingleAsync(d => d.Deadline == AdHocTaskProcess.CheckDeadline && d.To == null));
        return new Aim(path.Replace("{deadline}", AdHocTaskProcess.CheckDeadline, StringComparison.Ordinal), new()
        {
            ["SettingId"] = Text(setting.Id), ["Revision"] = Text(setting.Revision), ["Input.Count"] = Text(setting.Count + 1),
            ["Input.From"] = "20/7/2569", ["Input.Reason"] = "ปรับให้เหมาะสม",
        });
    }

    /// <summary>A routing rule of its own each time, of the centre in which the case was registered.</summary>
    private async Task<Aim> RuleAsync(string path)
    {
        var centre = await QueryAsync(db => db.Set<Complaint>().Select(c => c.CentreId).FirstAsync());
        var terms = new RoutingTerms(new RoutingConditions(), RouteTarget.DistrictOffice, [], Days: null, Note: null);
        var id = await SendAsync(new AddRoutingRule(centre, Clock.Today, terms), Actor.System("test"));
        return new Aim(path.Replace("{rule}", Text(id), StringComparison.Ordinal), new()
        {
            ["rule"] = Text(id), ["revision"] = "1", ["up"] = "true",
            ["Input.Lead"] = "office", ["Input.Days"] = "7", ["Input.From"] = "20/7/2569", ["Input.LastDay"] = "20/7/2569",
        });
    }

    /// <summary>The retention schedule of a class, to be given other terms each time.</summary>
    private async Task<Aim> RetentionAsync(string path)
    {
        var newest = await QueryAsync(db => db.Set<RetentionRule>().AsNoTracking().SingleAsync(r => r.Class == RetentionClass.NotComplaint && r.To == null));
        return new Aim(path.Replace("{retention}", nameof(RetentionClass.NotComplaint), StringComparison.Ordinal), new()
        {
            ["RuleId"] = Text(newest.Id),
            ["Revision"] = Text(newest.Revision),
            ["Input.AnonymiseMonths"] = Text(newest.AnonymiseMonths),
            ["Input.EraseMonths"] = Text(newest.EraseMonths + 1),
            ["Input.From"] = "20/7/2569",
            ["Input.Basis"] = "คำสั่งจังหวัด",
        });
    }
}
