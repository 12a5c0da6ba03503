using Intranet.Domain.Meetings;
using Intranet.Web.Files;

namespace Intranet.Web.Pages.Meetings;

/// <summary>An answer as it is given on a page.</summary>
public sealed class AnswerInput
{
    /// <summary>How many officers the form has room for; an answer that names more keeps them.</summary>
    private const int Places = 3;

    public AnswerKind? Kind { get; set; }

    public List<DelegateInput> Delegates { get; set; } = [];

    /// <summary>Who presides in the invitee's place; only on the governor's own invitation as chair.</summary>
    public long? ChairPersonId { get; set; }

    public DelegationBasis Basis { get; set; }

    public string? BasisReference { get; set; }

    public string? Instruction { get; set; }

    public bool MayPassOn { get; set; }

    public string? Reason { get; set; }

    public string? ReturnReason { get; set; }

    /// <summary>The day on which an order on paper was signed.</summary>
    public DateOnly? OrderDate { get; set; }

    /// <summary>What was signed.</summary>
    public FilesInput Scan { get; set; } = new();

    /// <summary>The prepared answer, to be approved or changed.</summary>
    public static AnswerInput Of(InvitationView invitation)
    {
        var proposed = invitation.Delegations.Where(d => d.Status == DelegationStatus.Proposed).ToList();
        return new AnswerInput
        {
            Kind = invitation.Answer,
            Delegates = [.. proposed.Where(d => d.Authority != DelegateAuthority.Chair).Select(d => new DelegateInput { PersonId = d.PersonId, Authority = d.Authority })],
            ChairPersonId = proposed.Find(d => d.Authority == DelegateAuthority.Chair)?.PersonId,
            Basis = proposed.FirstOrDefault()?.Basis ?? DelegationBasis.Letter,
            BasisReference = proposed.FirstOrDefault()?.BasisReference,
            Instruction = proposed.FirstOrDefault()?.Instruction,
            MayPassOn = proposed.FirstOrDefault()?.MayPassOn ?? false,
            Reason = invitation.Reason,
        };
    }

    /// <summary>Adds empty places for officers, as many as the form shows.</summary>
    public void MakeRoom()
    {
        while (Delegates.Count < Places) Delegates.Add(new DelegateInput());
    }

    // No choice is a value outside the enum, which the use case refuses beside the field.
    public InvitationAnswer ToAnswer() => new(
        Kind ?? (AnswerKind)(-1), Reason?.Trim(),
        new DelegationTerms([.. Chosen()], Basis, BasisReference?.Trim(), Instruction?.Trim(), MayPassOn));

    private IEnumerable<ChosenDelegate> Chosen()
    {
        if (ChairPersonId is { } chair) yield return new ChosenDelegate(chair, DelegateAuthority.Chair);
        foreach (var officer in Delegates)
            if (officer.PersonId is { } id) yield return new ChosenDelegate(id, officer.Authority);
    }
}

/// <summary>One officer as chosen on a page.</summary>
public sealed class DelegateInput
{
    public long? PersonId { get; set; }

    public DelegateAuthority Authority { get; set; }
}
