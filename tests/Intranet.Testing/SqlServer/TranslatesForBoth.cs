using System.Linq.Expressions;
using System.Reflection;
using Intranet.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Intranet.Testing.SqlServer;

/// <summary>Every query that a test runs on PostgreSQL is translated for SQL Server as well; one that cannot be fails the test.</summary>
internal sealed class TranslatesForBoth : IQueryExpressionInterceptor
{
    private static readonly MethodInfo s_compile = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!;

    /// <summary>One for all: the provider keeps its compiled queries by it.</summary>
    public static TranslatesForBoth Instance { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var other = Models.Context(DatabaseProvider.SqlServer);
        var query = new Roots(other).Visit(queryExpression);
        var result = query.Type.IsGenericType && query.Type.IsAssignableTo(typeof(IQueryable))
            ? typeof(IEnumerable<>).MakeGenericType(query.Type.GetGenericArguments()[0])
            : query.Type;
        s_compile.MakeGenericMethod(result).Invoke(other.GetService<IDatabase>(), BindingFlags.DoNotWrapExceptions, null, [query, false], null);
        return queryExpression;
    }

    // The same tables of the other model.
    private sealed class Roots(DbContext other) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root && root.GetType() == typeof(EntityQueryRootExpression)
            ? new EntityQueryRootExpression(other.Model.FindEntityType(root.EntityType.Name)!)
            : base.VisitExtension(node);
    }
}
