using Intranet.Domain.Calendar;
using Intranet.Workflows.Engine;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration.Ladders;

/// <summary>What a rung does, as a form offers it: the action with its audience.</summary>
public enum RungEffect
{
    TellOwners,
    TellSuperior,
    TellAsker,
    Reassign,
    RaiseToGovernor,
}

/// <summary>Rungs in words: "3 วันทำการก่อนครบกำหนด แจ้งผู้รับผิดชอบ".</summary>
internal static class RungWords
{
    public static string Sentence(this IStringLocalizer<LaddersPageTexts> texts, RungTerms terms) =>
        texts["sentence", texts.When(terms), texts[$"effect.{EffectOf(terms)}"]];

    public static RungEffect EffectOf(RungTerms terms) => (terms.Action, terms.Audience) switch
    {
        (ReminderAction.Reassign, _) => RungEffect.Reassign,
        (ReminderAction.RaiseToGovernor, _) => RungEffect.RaiseToGovernor,
        (_, ReminderAudience.Superior) => RungEffect.TellSuperior,
        (_, ReminderAudience.Asker) => RungEffect.TellAsker,
        _ => RungEffect.TellOwners,
    };

    public static (ReminderAction Action, ReminderAudience Audience) Of(RungEffect effect) => effect switch
    {
        RungEffect.TellOwners => (ReminderAction.Remind, ReminderAudience.Owners),
        RungEffect.TellSuperior => (ReminderAction.Remind, ReminderAudience.Superior),
        RungEffect.TellAsker => (ReminderAction.Remind, ReminderAudience.Asker),
        RungEffect.Reassign => (ReminderAction.Reassign, ReminderAudience.Superior),
        RungEffect.RaiseToGovernor => (ReminderAction.RaiseToGovernor, ReminderAudience.Owners),
    };

    private static string When(this IStringLocalizer<LaddersPageTexts> texts, RungTerms terms)
    {
        if (terms.Days == 0) return texts["when.on-the-day"];
        var side = terms.Days < 0 ? RungSide.Before : RungSide.After;
        var days = Math.Abs(terms.Days);
        return days == 1 ? texts[$"when.one.{side}.{terms.Unit}"] : texts[$"when.many.{side}.{terms.Unit}", days];
    }
}

public enum RungSide
{
    Before,
    After,
}

/// <summary>The terms of a rung as a person types them.</summary>
public sealed class RungInput
{
    public int Days { get; set; }

    public DayUnit Unit { get; set; } = DayUnit.Working;

    public RungSide Side { get; set; } = RungSide.After;

    public RungEffect Effect { get; set; }

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly From { get; set; }

    public string? Reason { get; set; }

    public RungTerms Terms
    {
        get
        {
            var (action, audience) = RungWords.Of(Effect);
            return new RungTerms(Side == RungSide.Before ? -Days : Days, Unit, action, audience);
        }
    }

    public static RungInput Of(RungTerms terms, DateOnly from) => new()
    {
        Days = Math.Abs(terms.Days),
        Unit = terms.Unit,
        Side = terms.Days < 0 ? RungSide.Before : RungSide.After,
        Effect = RungWords.EffectOf(terms),
        From = from,
    };
}
