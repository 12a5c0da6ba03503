using System.Reflection;
using MediatR;

namespace Intranet.Domain.Kernel.Pipeline;

/// <summary>Checks the role part of authorisation, the same for pages, API and jobs. Undeclared requests are refused.</summary>
internal sealed class PermissionBehavior<TRequest, TResponse>(CurrentActor current) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    private static readonly string? s_permission = typeof(TRequest).GetCustomAttribute<RequiresAttribute>()?.Permission;
    private static readonly bool s_openToAll = typeof(TRequest).IsDefined(typeof(OpenToAllAttribute), inherit: false);

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var allowed = s_openToAll || (s_permission is not null && current.Actor.May(s_permission));
        return allowed ? next() : throw new NotAllowed();
    }
}
