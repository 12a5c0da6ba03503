using FluentValidation;
using Intranet.Domain.Kernel.Pipeline;

namespace Intranet.Domain.Meetings;

public enum AnswerKind
{
    /// <summary>ตอบรับเข้าร่วมประชุม</summary>
    Attend,

    /// <summary>ไม่เข้าร่วมประชุม พร้อมเหตุผล</summary>
    Decline,

    /// <summary>มอบหมายให้ผู้อื่นเข้าร่วมประชุมแทน</summary>
    Delegate,
}

/// <summary>What a delegate may do in the meeting.</summary>
public enum DelegateAuthority
{
    /// <summary>Speak and decide for the invitee.</summary>
    Full,

    /// <summary>Listen and report.</summary>
    ListenOnly,

    /// <summary>Preside in the invitee's place.</summary>
    Chair,
}

/// <summary>By what right the delegate comes.</summary>
public enum DelegationBasis
{
    /// <summary>หนังสือมอบหมาย: for this meeting, by this answer.</summary>
    Letter,

    /// <summary>ปฏิบัติราชการแทน: a standing order that delegates the power.</summary>
    StandingOrder,

    /// <summary>รักษาราชการแทน: the acting official, in right of the post.</summary>
    ActingOfficial,
}

public sealed record ChosenDelegate(long PersonId, DelegateAuthority Authority);

/// <summary>How officers are sent: who, by what right, with what instruction.</summary>
/// <param name="BasisReference">The order's number; a must for everything but a letter.</param>
/// <param name="MayPassOn">Whether a delegate may send somebody else in turn.</param>
public sealed record DelegationTerms(
    IReadOnlyList<ChosenDelegate> Delegates, DelegationBasis Basis = DelegationBasis.Letter, string? BasisReference = null, string? Instruction = null,
    bool MayPassOn = false)
{
    public const int MaxReference = 100;

    /// <summary>A technical limit: one answer must not flood the tables.</summary>
    public const int MaxDelegates = 10;
}

/// <summary>An answer to an invitation: attend, decline with a reason, or send one or more officers.</summary>
public sealed record InvitationAnswer(AnswerKind Kind, string? Reason = null, DelegationTerms? Delegation = null)
{
    public const int MaxText = 500;

    public static InvitationAnswer Attend { get; } = new(AnswerKind.Attend);

    public static InvitationAnswer Decline(string? reason) => new(AnswerKind.Decline, reason);

    public static InvitationAnswer Delegate(DelegationTerms terms) => new(AnswerKind.Delegate, Delegation: terms);

    /// <summary>Sends one officer by letter, with full authority.</summary>
    public static InvitationAnswer Delegate(long personId, string? instruction = null) =>
        Delegate(new DelegationTerms([new ChosenDelegate(personId, DelegateAuthority.Full)], Instruction: instruction));
}

internal sealed class InvitationAnswerValidator : AbstractValidator<InvitationAnswer>
{
    public InvitationAnswerValidator()
    {
        RuleFor(a => a.Kind).IsInEnum().Says("meetings.choose-an-answer");
        RuleFor(a => a.Reason).RequiredText(InvitationAnswer.MaxText).When(a => a.Kind == AnswerKind.Decline);
        When(a => a.Kind == AnswerKind.Delegate, () =>
        {
            RuleFor(a => a.Delegation).NotNull().Says("meetings.choose-a-delegate");
            RuleFor(a => a.Delegation!).SetValidator(new DelegationTermsValidator()).When(a => a.Delegation is not null);
        });
    }
}

internal sealed class DelegationTermsValidator : AbstractValidator<DelegationTerms>
{
    public DelegationTermsValidator()
    {
        RuleFor(t => t.Delegates).NotEmpty().Says("meetings.choose-a-delegate");
        RuleFor(t => t.Delegates).Must(d => d.Count <= DelegationTerms.MaxDelegates).Says("meetings.too-many-delegates", DelegationTerms.MaxDelegates);
        RuleFor(t => t.Delegates).Must(d => d.DistinctBy(x => x.PersonId).Count() == d.Count).Says("meetings.delegate-named-twice");
        RuleFor(t => t.Delegates).Must(d => d.All(x => Enum.IsDefined(x.Authority))).Says("meetings.choose-an-authority");
        RuleFor(t => t.Delegates).Must(d => d.Count(x => x.Authority == DelegateAuthority.Chair) <= 1).Says("meetings.one-chair");
        RuleFor(t => t.Basis).IsInEnum().Says("field.required");
        RuleFor(t => t.BasisReference).RequiredText(DelegationTerms.MaxReference).When(t => t.Basis != DelegationBasis.Letter);
        RuleFor(t => t.BasisReference).OptionalText(DelegationTerms.MaxReference);
        RuleFor(t => t.Instruction).OptionalText(InvitationAnswer.MaxText);
    }
}
