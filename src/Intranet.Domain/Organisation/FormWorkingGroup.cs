using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Enters a body with its seats in order of precedence. Result: its id.</summary>
[StoredName("organisation.form-working-group"), Requires(OrganisationPermissions.Manage)]
public sealed record FormWorkingGroup(
    string Code, string NameTh, string NameEn, long SecretariatAgencyId, string? OrderNumber, IReadOnlyList<Seat> Seats,
    Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class FormWorkingGroupValidator : AbstractValidator<FormWorkingGroup>
{
    public FormWorkingGroupValidator()
    {
        RuleFor(c => c.Code).RequiredText(40);
        RuleFor(c => c.NameTh).RequiredText(300);
        RuleFor(c => c.NameEn).RequiredText(300);
        RuleFor(c => c.OrderNumber).OptionalText(100);
        RuleFor(c => c.Seats).NotEmpty().Says("field.required");
        RuleForEach(c => c.Seats).Must(s => s.PersonId is null != s.PostId is null).Says("organisation.seat");
    }
}

internal sealed class FormWorkingGroupHandler(IntranetDbContext db) : IRequestHandler<FormWorkingGroup, long>
{
    public async Task<long> Handle(FormWorkingGroup request, CancellationToken cancellationToken)
    {
        if (await db.Set<WorkingGroup>().AnyAsync(g => g.Code == request.Code, cancellationToken))
            throw new RuleBroken("organisation.group-code-taken", request.Code);

        var group = new WorkingGroup(request.Code, request.NameTh, request.NameEn, request.SecretariatAgencyId, request.Seats)
        {
            OrderNumber = request.OrderNumber,
        };
        db.Add(group);
        return group.Id;
    }
}
