using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>An officer of a centre enters a case in the register.</summary>
/// <param name="CentreId">The agency whose centre it is.</param>
[StoredName("complaints.register"), Requires(ComplaintsPermissions.Register)]
public sealed record RegisterComplaint(
    long CentreId, ComplaintEntry Entry, ComplainantEntry Complainant, IReadOnlyList<UploadedFile> Files, Guid OperationId = default)
    : ICommand<RegisteredComplaint>, IOnce
{
    /// <summary>What was answered to the category's questions, by their ids; null where they were not put.</summary>
    public IReadOnlyDictionary<long, string?>? Answers { get; init; }

    /// <summary>Whether somebody is there to answer: then it is refused until the questions were put and cases like it were looked at.</summary>
    public bool AsksBack { get; init; }

    /// <summary>Whether whoever registers it has looked at the cases like it, and says that it is another.</summary>
    public bool IsNew { get; init; }
}

/// <param name="Number">As printed.</param>
public sealed record RegisteredComplaint(long Id, string Number);

internal sealed class RegisterComplaintValidator : AbstractValidator<RegisterComplaint>
{
    public RegisterComplaintValidator(IBusinessClock clock)
    {
        RuleFor(c => c.Entry.Title).RequiredText(Complaint.MaxTitle);
        RuleFor(c => c.Entry.Detail).RequiredText(Complaint.MaxDetail);
        RuleFor(c => c.Entry.CategoryId).NotEmpty().Says("field.required");
        RuleFor(c => c.Entry.ReceivedOn)
            .NotEmpty().Says("field.required")
            .LessThanOrEqualTo(_ => clock.Today).Says("complaints.received-in-the-future");
        RuleFor(c => c.Entry.ExternalReference).OptionalText(Complaint.MaxReference);
        RuleFor(c => c.Entry.Place.Words).OptionalText(Complaint.MaxPlace);
        RuleFor(c => c.Entry.Accused.Words).OptionalText(Complaint.MaxAccused);
        RuleFor(c => c.Entry.Channel).IsInEnum().Says("field.required");
        RuleFor(c => c.Entry.Nature).IsInEnum().Says("field.required");
        RuleFor(c => c.Complainant.Mode).IsInEnum().Says("field.required");
        When(c => !c.Complainant.IsAnonymous, () =>
        {
            RuleFor(c => c.Complainant.Name).RequiredText(Complaints.Complainant.MaxName);
            RuleFor(c => c.Complainant.Phone).OptionalText(Complaints.Complainant.MaxPhone);
            RuleFor(c => c.Complainant.Address).OptionalText(Complaints.Complainant.MaxAddress);
            RuleFor(c => c.Complainant.FiledBy).OptionalText(Complaints.Complainant.MaxName);
            RuleFor(c => c.Complainant.Phone)
                .NotEmpty().When(c => c.Complainant.Contact == ContactWish.Telephone, ApplyConditionTo.CurrentValidator).Says("complaints.phone-for-calls");
            RuleFor(c => c.Complainant.Address)
                .NotEmpty().When(c => c.Complainant.Contact == ContactWish.Letter, ApplyConditionTo.CurrentValidator).Says("complaints.address-for-letters");
        });
    }
}

/// <remarks>Refuses with "complaints.not-your-centre" or "complaints.no-such-place", and as <see cref="IntakeChecks"/> says.</remarks>
internal sealed class RegisterComplaintHandler(
    IntranetDbContext db, ComplaintRegister register, IntakeChecks checks, CaseExclusions exclusions, FileAttachments attachments, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<RegisterComplaint, RegisteredComplaint>
{
    public async Task<RegisteredComplaint> Handle(RegisterComplaint request, CancellationToken cancellationToken)
    {
        var (entry, centre) = (request.Entry, request.CentreId);
        if (!current.Actor.IsAny(ComplaintAccess.RegistrarsOf(centre))) throw new RuleBroken("complaints.not-your-centre");
        if (!await IsPlaceAsync(entry.Place, cancellationToken)) throw new RuleBroken("complaints.no-such-place");
        var (answers, promise) = await checks.PassAsync(request, cancellationToken);

        var complaint = new Complaint(
            entry, await register.NextAsync(centre, cancellationToken), centre, promise, request.Complainant.WantsToKnow, current.Actor.PersonId, clock.Now);
        db.Add(complaint);
        db.Add(new Complainant(complaint.Id, request.Complainant));
        db.AddRange(answers.Select(a => new ComplaintAnswer(complaint.Id, a.Question, a.Text)));
        db.AddRange(ComplaintAccess.ReadersOf(complaint).Select(key => new RecordAccess(complaint.Ref, key, AccessEffect.Grant)));
        await exclusions.ExcludeAsync(complaint, entry.Accused, cancellationToken);
        foreach (var file in request.Files) complaint.NotePaper((await attachments.AttachAsync(complaint.Ref, file, title: null, cancellationToken)).Id);
        return new RegisteredComplaint(complaint.Id, complaint.Number.Text);
    }

    private async Task<bool> IsPlaceAsync(CasePlace place, CancellationToken cancellationToken) => place switch
    {
        { SubdistrictId: { } subdistrict } => await db.Set<Subdistrict>().AnyAsync(s => s.Id == subdistrict && s.DistrictId == place.DistrictId, cancellationToken),
        { DistrictId: { } district } => await db.Set<District>().AnyAsync(d => d.Id == district, cancellationToken),
        _ => true,
    };
}
