using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;

namespace Intranet.Domain.Complaints;

/// <summary>What is left of a case when its time is over: its number, kind, area, days and outcome, for the statistics.</summary>
public sealed partial class Complaint
{
    /// <summary>What stands where a title must; registers are Thai.</summary>
    public const string ErasedTitle = "(ลบเนื้อหาแล้วตามกำหนดเวลาเก็บรักษา)";

    /// <summary>From then on nothing says who brought it and who was accused.</summary>
    public DateTimeOffset? AnonymisedAt { get; private set; }

    /// <summary>From then on nothing says what it was about.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>Nobody is accused and nobody is to be told any more; the caller has struck names out of its texts.</summary>
    public void Anonymise(DateTimeOffset now)
    {
        CheckRemovable();
        (Accused, IsToBeTold, AnonymisedAt) = (null, false, now);
        RenewSearchText();
        Raise(() => new CaseAnonymised(Id));
    }

    /// <summary>The caller has emptied its texts. The village goes with them: with kind and month it says who it was.</summary>
    public void Erase(DateTimeOffset now)
    {
        CheckRemovable();
        (SubdistrictId, ErasedAt) = (null, now);
        RenewSearchText();
        Raise(() => new CaseErased(Id));
    }

    /// <exception cref="RuleBroken">"privacy.erased-already": there is nothing left to keep.</exception>
    internal void NoteHold()
    {
        if (ErasedAt is not null) throw new RuleBroken("privacy.erased-already");
        Raise(() => new CaseHeld(Id));
    }

    internal void NoteRelease() => Raise(() => new CaseReleased(Id));

    private void RenewSearchText() => SearchText = ThaiText.Canonical($"{Number.Text} {TrackingCode} {(ErasedAt is null ? Title : "")} {PlaceInWords} {ExternalReference}");

    private void CheckRemovable()
    {
        if (!Status.IsEnded()) throw new RuleBroken("complaints.not-ended");
    }
}
