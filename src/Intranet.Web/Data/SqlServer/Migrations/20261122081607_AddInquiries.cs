using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddInquiries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsClosed",
                table: "WorkingGroupMember",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsClosed",
                table: "WorkingGroup",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Inquiry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    CaseNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    CentreId = table.Column<long>(type: "bigint", nullable: false),
                    WorkingGroupId = table.Column<long>(type: "bigint", nullable: false),
                    IsGuarded = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OrderNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OrderedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OrderedById = table.Column<long>(type: "bigint", nullable: true),
                    Mandate = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    ReportBy = table.Column<DateOnly>(type: "date", nullable: false),
                    AppointedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Report = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ReportedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReportedById = table.Column<long>(type: "bigint", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    CheckedById = table.Column<long>(type: "bigint", nullable: true),
                    DissolvedReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inquiry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inquiry_Agency_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_Person_CheckedById",
                        column: x => x.CheckedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_Person_OrderedById",
                        column: x => x.OrderedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_Person_ReportedById",
                        column: x => x.ReportedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_WorkingGroup_WorkingGroupId",
                        column: x => x.WorkingGroupId,
                        principalTable: "WorkingGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_CentreId",
                table: "Inquiry",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_CheckedById",
                table: "Inquiry",
                column: "CheckedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_ClosedAt_ReportBy_Id",
                table: "Inquiry",
                columns: new[] { "ClosedAt", "ReportBy", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_ComplaintId_Id",
                table: "Inquiry",
                columns: new[] { "ComplaintId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_OrderedById",
                table: "Inquiry",
                column: "OrderedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_ReportedById",
                table: "Inquiry",
                column: "ReportedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_WorkingGroupId",
                table: "Inquiry",
                column: "WorkingGroupId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Inquiry");

            migrationBuilder.DropColumn(
                name: "IsClosed",
                table: "WorkingGroupMember");

            migrationBuilder.DropColumn(
                name: "IsClosed",
                table: "WorkingGroup");
        }
    }
}
