using Intranet.Domain.Kernel;

namespace Intranet.Domain.Referrals;

/// <summary>Its day as people agree on it in the inbox.</summary>
public sealed partial class Referral : IHasTerm
{
    /// <summary>Since when the agency's time stands still, because it waits for somebody outside.</summary>
    public DateTimeOffset? StandsStillSince { get; private set; }

    public bool IsLateOn(DateOnly day) => IsOwed && StandsStillSince is null && day > ReportBy;

    /// <inheritdoc />
    public void StandStill(DateTimeOffset since)
    {
        if (!IsOwed) return;
        StandsStillSince = since;
        Raise(() => new ReportTermMoved(Id));
    }

    /// <inheritdoc />
    /// <remarks>Letters begin again.</remarks>
    public void SetTerm(DateOnly day)
    {
        if (!IsOwed) return;
        (ReportBy, StandsStillSince) = (day, null);
        Raise(() => new ReportTermMoved(Id));
    }
}
