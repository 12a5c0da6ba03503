using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Creates a further post in an agency, such as a vice governor's. Result: the post's id.</summary>
[StoredName("organisation.create-post"), Requires(OrganisationPermissions.Manage)]
public sealed record CreatePost(long AgencyId, string TitleTh, string TitleEn, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class CreatePostValidator : AbstractValidator<CreatePost>
{
    public CreatePostValidator()
    {
        RuleFor(c => c.TitleTh).RequiredText(200);
        RuleFor(c => c.TitleEn).RequiredText(200);
    }
}

internal sealed class CreatePostHandler(IntranetDbContext db, Records records) : IRequestHandler<CreatePost, long>
{
    public async Task<long> Handle(CreatePost request, CancellationToken cancellationToken)
    {
        var agency = await records.GetAsync<Agency>(request.AgencyId, expectedRevision: null, cancellationToken);
        var post = new Post(agency.Id, request.TitleTh, request.TitleEn, isHead: false);
        db.Add(post);
        return post.Id;
    }
}
