using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Enters an agency with the post of its head. Result: the id of the head's post.</summary>
[StoredName("organisation.register-agency"), Requires(OrganisationPermissions.Manage)]
public sealed record RegisterAgency(
    string Code, string NameTh, string NameEn, string ShortNameTh, AgencyKind Kind, string? MinistryTh, string? DocumentCode,
    int Precedence, string HeadTitleTh, string HeadTitleEn, Guid OperationId = default, long? ParentAgencyId = null,
    long? SupervisorPostId = null) : ICommand<RegisteredAgency>, IOnce
{
    public AgencyFacts Facts => new(
        Code, NameTh, NameEn, ShortNameTh, Kind, MinistryTh, DocumentCode, Precedence, ParentAgencyId, SupervisorPostId);
}

public sealed record RegisteredAgency(long AgencyId, long HeadPostId);

internal sealed class RegisterAgencyValidator : AbstractValidator<RegisterAgency>
{
    public RegisterAgencyValidator()
    {
        RuleFor(c => c.Facts).SetValidator(new AgencyFactsValidator());
        RuleFor(c => c.HeadTitleTh).RequiredText(200);
        RuleFor(c => c.HeadTitleEn).RequiredText(200);
    }
}

internal sealed class AgencyFactsValidator : AbstractValidator<AgencyFacts>
{
    public AgencyFactsValidator()
    {
        RuleFor(c => c.Code).Code();
        RuleFor(c => c.NameTh).RequiredText(200);
        RuleFor(c => c.NameEn).RequiredText(200);
        RuleFor(c => c.ShortNameTh).RequiredText(40);
        RuleFor(c => c.Kind).IsInEnum().Says("field.required");
        RuleFor(c => c.MinistryTh).OptionalText(100);
        RuleFor(c => c.DocumentCode).OptionalText(10);
        RuleFor(c => c.Precedence).Precedence();
    }
}

internal sealed class RegisterAgencyHandler(IntranetDbContext db, AgencyRegister register) : IRequestHandler<RegisterAgency, RegisteredAgency>
{
    public async Task<RegisteredAgency> Handle(RegisterAgency request, CancellationToken cancellationToken)
    {
        await register.CheckAsync(request.Facts, agencyId: null, cancellationToken);
        var agency = new Agency(request.Facts);
        db.Add(agency);
        var head = new Post(agency.Id, request.HeadTitleTh, request.HeadTitleEn, isHead: true);
        db.Add(head);
        return new RegisteredAgency(agency.Id, head.Id);
    }
}
