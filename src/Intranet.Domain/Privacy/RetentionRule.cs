using Intranet.Domain.Kernel;

namespace Intranet.Domain.Privacy;

/// <summary>What a case is to the retention schedule, once it has ended.</summary>
public enum RetentionClass
{
    /// <summary>Secret or sensitive, whatever became of it.</summary>
    Guarded,

    /// <summary>Advice, information, a suggestion, a compliment, something passed on.</summary>
    NotComplaint,

    NotAccepted,

    /// <summary>A complaint that was closed, or handed to a body outside the province.</summary>
    Settled,

    /// <summary>Went on as another case, with which it goes; there is no rule for it.</summary>
    Merged,
}

/// <summary>What is done to a case whose time is over.</summary>
public enum RemovalStage
{
    /// <summary>Nothing says any more who brought it and who was accused.</summary>
    Anonymise,

    /// <summary>Nothing is left but what statistics count.</summary>
    Erase,
}

/// <summary>After how many months from the end of a case its people, and then what it says, are removed.</summary>
public sealed record RetentionTerms(int AnonymiseMonths, int EraseMonths)
{
    public const int MostMonths = 600;

    public int Of(RemovalStage stage) => stage == RemovalStage.Anonymise ? AnonymiseMonths : EraseMonths;
}

/// <summary>
/// How long cases of a class are kept (กำหนดเวลาเก็บรักษา), as dated data. Other terms are another row; the newest has no last day.
/// The rule in force today decides about every case, whenever it ended.
/// </summary>
public sealed class RetentionRule : AggregateRoot
{
    public const int MaxBasis = 400;

    private RetentionRule() { }

    public RetentionRule(RetentionClass of, RetentionTerms terms, string basis, DateOnly from)
    {
        (Class, From) = (of, from);
        Write(terms, basis, changedById: null);
    }

    public RetentionClass Class { get; private set; }

    public int AnonymiseMonths { get; private set; }

    public int EraseMonths { get; private set; }

    /// <summary>Where the numbers come from, or why they were changed.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>Who set it; null for what the application starts with.</summary>
    public long? ChangedById { get; private set; }

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which it is in force; null while it is.</summary>
    public DateOnly? To { get; private set; }

    public RetentionTerms Terms => new(AnonymiseMonths, EraseMonths);

    public bool AppliesOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Other terms from the day on: in a row of their own, unless this one is not in force before that day either.</summary>
    /// <returns>The row that holds them.</returns>
    /// <exception cref="RuleBroken">"privacy.changed-later": other terms are set from a later day on; "privacy.nothing-changed".</exception>
    public RetentionRule ChangeFrom(DateOnly day, RetentionTerms terms, string basis, long? personId)
    {
        if (day < From || To is not null) throw new RuleBroken("privacy.changed-later");
        if (terms == Terms) throw new RuleBroken("privacy.nothing-changed");
        var rule = this;
        if (day > From)
        {
            To = day.AddDays(-1);
            rule = new RetentionRule(Class, terms, basis, day);
        }

        rule.Write(terms, basis, personId);
        rule.Raise(() => new RetentionSet(rule.Id, Class));
        return rule;
    }

    private void Write(RetentionTerms terms, string basis, long? changedById) =>
        (AnonymiseMonths, EraseMonths, Basis, ChangedById) = (terms.AnonymiseMonths, terms.EraseMonths, basis, changedById);
}
